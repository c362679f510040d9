import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { z } from "zod";
import { openAccount, openCity, openProgramme } from "@/lib/platform/access/gates";
import type { Viewer } from "@/lib/platform/access/look-up";
import type { CityPermission, ProgrammePermission } from "@/lib/platform/access/permissions";
import {
  type CityScope,
  type CityWrite,
  changeCity,
  changeProgramme,
  type ProgrammeScope,
  type ProgrammeWrite,
} from "@/lib/platform/access/scope";
import { requireSameOrigin } from "@/lib/platform/http/origin";
import { isRecorded } from "@/lib/platform/trail/record";
import { answerTrouble, invalid } from "./answer";
import { objectOf, valuesOf } from "./form-data";
import type { FormAction, FormState } from "./state";

/** Where a person goes after a change: a path behind the language, or a sentence shown in place. */
export type Outcome = { redirect: string } | { message: string };

type Declaration<Scope, Write, Permission, Schema extends z.ZodType, Result> = {
  /** Who may: looked up in the permission table before anything else happens. */
  permission: Permission;
  /** The form: shared with the page that shows it. */
  schema: Schema;
  /** The change: runs in one transaction with its audit event. */
  service: (write: Write, input: z.output<Schema>) => Promise<Result>;
  /** What the person sees next. */
  outcome: (result: Result, scope: Scope, input: z.output<Schema>) => Outcome;
};

export type CityAction<Schema extends z.ZodType, Result> = Declaration<
  CityScope,
  CityWrite,
  CityPermission,
  Schema,
  Result
>;
export type ProgrammeAction<Schema extends z.ZodType, Result> = Declaration<
  ProgrammeScope,
  ProgrammeWrite,
  ProgrammePermission,
  Schema,
  Result
>;

/**
 * Makes the wrapper for actions in a city. `afterChange` runs in the transaction of every change (the roll-up for
 * the view across cities), so that no service can forget it. The form names its city in the field `city`.
 */
export function makeCityAction(afterChange: (write: CityWrite) => Promise<void>) {
  return function cityAction<Schema extends z.ZodType, Result>(
    declared: CityAction<Schema, Result>,
  ): FormAction {
    return async (_previous, data) => {
      await requireSameOrigin();
      const scope = await openCity(String(data.get("city") ?? ""), declared.permission);
      return perform(declared, scope, data, (input) =>
        changeCity(scope, async (write) => {
          const result = await declared.service(write, input);
          insistOnTrail(isRecorded(write));
          await afterChange(write);
          return result;
        }),
      );
    };
  };
}

/** The wrapper for actions across cities: a lead's work. */
export function programmeAction<Schema extends z.ZodType, Result>(
  declared: ProgrammeAction<Schema, Result>,
): FormAction {
  return async (_previous, data) => {
    await requireSameOrigin();
    const scope = await openProgramme(declared.permission);
    return perform(declared, scope, data, (input) =>
      changeProgramme(scope, async (write) => {
        const result = await declared.service(write, input);
        insistOnTrail(isRecorded(write));
        return result;
      }),
    );
  };
}

/** The wrapper for what a signed-in person does with their own account. `permission` says so in the declaration. */
export function accountAction<Schema extends z.ZodType, Result>(declared: {
  permission: "own.account";
  schema: Schema;
  service: (viewer: Viewer, input: z.output<Schema>) => Promise<Result>;
  outcome: (result: Result, viewer: Viewer, input: z.output<Schema>) => Outcome;
}): FormAction {
  return async (_previous, data) => {
    await requireSameOrigin();
    const person = await openAccount();
    return perform(declared, person, data, (input) => declared.service(person, input));
  };
}

async function perform<Scope, Schema extends z.ZodType, Result>(
  declared: { schema: Schema; outcome: (result: Result, scope: Scope, input: z.output<Schema>) => Outcome },
  scope: Scope,
  data: FormData,
  change: (input: z.output<Schema>) => Promise<Result>,
): Promise<FormState> {
  const values = valuesOf(data);
  const parsed = await declared.schema.safeParseAsync(objectOf(data));
  if (!parsed.success) return invalid(parsed.error, values);
  let outcome: Outcome;
  try {
    outcome = declared.outcome(await withMoreTries(() => change(parsed.data)), scope, parsed.data);
  } catch (trouble) {
    return answerTrouble(trouble, values);
  }
  if ("redirect" in outcome) redirect(`/${await getLocale()}${outcome.redirect}`);
  return { status: "done", message: outcome.message };
}

/** As many people may save one record at the same moment; each attempt that fails means that another one held. */
const ATTEMPTS = 5;

/** Two people at the same moment: the database refuses one of them, who simply goes second. */
async function withMoreTries<T>(work: () => Promise<T>, left = ATTEMPTS): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (left <= 1 || !isCollision(error)) throw error;
    return withMoreTries(work, left - 1);
  }
}

type DatabaseError = Error & { code?: string; meta?: { driverAdapterError?: { cause?: { kind?: string } } } };

/** P2002: unique key; P2034: write conflict or deadlock, which plain SQL reports as the driver's own error. */
function isCollision(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, meta }: DatabaseError = error;
  const met = meta?.driverAdapterError?.cause?.kind === "TransactionWriteConflict";
  return code === "P2002" || code === "P2034" || met;
}

function insistOnTrail(recorded: boolean): void {
  if (!recorded) throw new Error("a change must be recorded in the trail in its own transaction");
}
