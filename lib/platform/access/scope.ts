import type { Tx } from "@/lib/platform/db/client";
import { database } from "@/lib/platform/db/client";
import { allows, type CityPermission, type CityRole, type ProgrammeRole } from "./permissions";

declare const minted: unique symbol;

/** Who acts, for the trail and for conditions on records. */
export type Actor = { userId: string; name: string };

/** What every page of a city knows about it. */
export type OpenedCity = {
  id: string;
  slug: string;
  name: string;
  kind: "town" | "district" | "association";
  timeZone: string;
  fieldsOfAction: string[];
  invented: boolean;
};

/** Proof that a person may look into one city. Minted by gates only; every query of a city asks for it. */
export type CityScope = {
  readonly kind: "city";
  readonly city: OpenedCity;
  readonly actor: Actor;
  readonly role: CityRole;
  readonly organisationId: string | null;
  readonly tx?: Tx;
  readonly [minted]: true;
};

/** A city scope inside a transaction that may write. Only the action wrapper hands it out. */
export type CityWrite = CityScope & { readonly tx: Tx };

/** Proof that a person may look across cities: all of them (lead), or those entrusted to them (moderator). */
export type ProgrammeScope = {
  readonly kind: "programme";
  readonly actor: Actor;
  readonly role: ProgrammeRole;
  readonly cityIds: "all" | readonly string[];
  readonly tx?: Tx;
  readonly [minted]: true;
};
export type ProgrammeWrite = ProgrammeScope & { readonly tx: Tx };

/** Anybody: sees published snapshots and shared lists. */
export type PublicScope = { readonly kind: "public"; readonly [minted]: true };

/** The platform itself: sign-in, mail, jobs. */
export type SystemScope = { readonly kind: "system"; readonly tx?: Tx; readonly [minted]: true };

/** Mints a scope. The import rules let only the gates and the tests call this. */
export function mint<T extends { kind: string }>(scope: Omit<T, typeof minted>): T {
  return scope as T;
}

/** Whether the person may do this here; `ownerId` is the organisation responsible for the record at hand. */
export function may(scope: CityScope, permission: CityPermission, ownerId?: string | null): boolean {
  if (ownerId === undefined) return allows(scope.role, permission);
  return allows(scope.role, permission, ownerId !== null && ownerId === scope.organisationId);
}

/** Runs reads in the scope: one transaction whose row-level security shows this city only. */
export function inCity<T>(scope: CityScope, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (scope.tx) return work(scope.tx);
  return database().tenant.$transaction(async (tx) => {
    await enterCity(tx, scope, false);
    return work(tx);
  });
}

/** Runs a change in the scope; for the action wrapper and tests. A moderator's transaction cannot write at all. */
export function changeCity<T>(scope: CityScope, work: (write: CityWrite) => Promise<T>): Promise<T> {
  return database().tenant.$transaction(async (tx) => {
    await enterCity(tx, scope, scope.role !== "moderator");
    return work({ ...scope, tx });
  });
}

/** Runs reads across the cities of the scope. */
export function inProgramme<T>(scope: ProgrammeScope, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (scope.tx) return work(scope.tx);
  return database().tenant.$transaction(async (tx) => {
    await enterProgramme(tx, scope);
    return work(tx);
  });
}

/** Runs a change across cities; for the action wrapper and tests. */
export function changeProgramme<T>(
  scope: ProgrammeScope,
  work: (write: ProgrammeWrite) => Promise<T>,
): Promise<T> {
  return database().tenant.$transaction(async (tx) => {
    await enterProgramme(tx, scope);
    return work({ ...scope, tx });
  });
}

/** Runs work of the platform itself: people, sessions, mail, and the tables that say who may open what. */
export function inSystem<T>(scope: SystemScope, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (scope.tx) return work(scope.tx);
  return database().system.$transaction((tx) => work(tx));
}

/**
 * Runs a step of a change as the platform, inside the same transaction: to find or make the person behind a mail
 * address, who may belong to another city and is therefore invisible here.
 */
export async function asPlatform<T>(
  write: CityWrite | ProgrammeWrite,
  step: (tx: Tx) => Promise<T>,
): Promise<T> {
  await write.tx.$executeRaw`select set_config('app.scope', 'system', true)`;
  const result = await step(write.tx);
  await write.tx.$executeRaw`select set_config('app.scope', ${write.kind}, true)`;
  return result;
}

/** Reads what everybody may see, with plain SQL and without a transaction: one round trip a query. */
export async function readPublic<Row extends object>(
  _scope: PublicScope,
  name: string,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const { rows } = await database().reader.query<Row>({ name, text, values });
  return rows;
}

async function enterCity(tx: Tx, scope: CityScope, writes: boolean): Promise<void> {
  const viewer = scope.role === "moderator" ? "foundation" : "member";
  await tx.$executeRaw`select set_config('app.scope', 'city', true), set_config('app.city_ids', ${`{${scope.city.id}}`}, true),
    set_config('app.viewer', ${viewer}, true), set_config('app.writes', ${writes ? "on" : "off"}, true),
    set_config('app.user_id', ${scope.actor.userId}, true)`;
}

async function enterProgramme(tx: Tx, scope: ProgrammeScope): Promise<void> {
  const all = scope.cityIds === "all";
  const ids = scope.cityIds === "all" ? "{}" : `{${scope.cityIds.join(",")}}`;
  await tx.$executeRaw`select set_config('app.scope', 'programme', true), set_config('app.city_ids', ${ids}, true),
    set_config('app.all_cities', ${all ? "on" : "off"}, true), set_config('app.user_id', ${scope.actor.userId}, true)`;
}
