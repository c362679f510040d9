import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { sessionHash } from "@/lib/platform/auth/session";
import { database } from "@/lib/platform/db/client";
import { currentPath } from "@/lib/platform/http/path";
import { lookUpCity, lookUpProgramme, lookUpViewer, type Viewer } from "./look-up";
import {
  allows,
  allowsProgramme,
  type CityPermission,
  type ProgrammePermission,
  type ProgrammeRole,
} from "./permissions";
import { type CityScope, mint, type ProgrammeScope, type PublicScope, type SystemScope } from "./scope";

/** The signed-in person of this request, or null. */
export const viewer = cache(async (): Promise<Viewer | null> => {
  const hash = await sessionHash();
  return hash ? lookUpViewer(database().system, hash) : null;
});

/** For pages of the account: the signed-in person; anybody else is sent to sign in and comes back. */
export async function openAccount(): Promise<Viewer> {
  return (await viewer()) ?? signIn();
}

/**
 * The door of a city's pages. Not signed in: sign in first. No role in this city, a role that has ended, or no
 * permission: the page does not exist (404), so that nobody learns which cities there are.
 */
export async function openCity(slug: string, permission: CityPermission): Promise<CityScope> {
  const scope = await cityScope(slug);
  if (!scope) {
    if (!(await viewer())) await signIn();
    notFound();
  }
  if (!allows(scope.role, permission)) notFound();
  return scope;
}

/** The door of the pages across cities, with the cities entrusted to the person. */
export async function openProgramme(permission: ProgrammePermission): Promise<ProgrammeScope> {
  const scope = await programmeScope();
  if (!scope) {
    if (!(await viewer())) await signIn();
    notFound();
  }
  if (!allowsProgramme(scope.role, permission)) notFound();
  return scope;
}

/** Anybody. */
export function openPublic(): PublicScope {
  return mint<PublicScope>({ kind: "public" });
}

/** The platform itself, for sign-in, mail and jobs. Never for what a page shows of a city. */
export function asSystem(): SystemScope {
  return mint<SystemScope>({ kind: "system" });
}

/** The role of the signed-in person across cities, for what the navigation offers. */
export async function programmeRoleOf(): Promise<ProgrammeRole | null> {
  return (await programmeScope())?.role ?? null;
}

const programmeScope = cache(async (): Promise<ProgrammeScope | null> => {
  const hash = await sessionHash();
  return hash ? lookUpProgramme(database().system, hash) : null;
});

const cityScope = cache(async (slug: string): Promise<CityScope | null> => {
  const hash = await sessionHash();
  return hash ? lookUpCity(database().system, hash, slug) : null;
});

async function signIn(): Promise<never> {
  const [locale, path] = [await getLocale(), await currentPath()];
  redirect(`/${locale}/sign-in${path ? `?next=${encodeURIComponent(path)}` : ""}`);
}
