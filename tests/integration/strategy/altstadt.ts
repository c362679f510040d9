import { createMeasureSchema } from "@/lib/domain/strategy/measures/schema";
import { createMeasure } from "@/lib/domain/strategy/measures/service";
import { createObjectiveSchema } from "@/lib/domain/strategy/objectives/schema";
import type { CityScope } from "@/lib/platform/access/scope";
import { newRecordId } from "@/lib/platform/forms/new-id";
import type { World } from "@/tests/support/world";

/** People of the demo world and what they are there. */
export const COORDINATOR = "jana.westphal@altstadt.example";
export const CHAIR = "annegret.holtkamp@altstadt.example";
/** Acts for the adult education centre, which is responsible for M6 and M7. */
export const MEMBER = "thomas.ewald@altstadt.example";
export const MODERATOR = "tobias.lindqvist@gemeinsamer-weg.example";

/** The id of a record by its title or number, in a city. */
export async function idOf(
  world: World,
  table: string,
  title: string | number,
  slug = "altstadt",
): Promise<string> {
  const column = typeof title === "number" ? "number" : table === "Organisation" ? "name" : "title";
  const [row] = await world.rows<{ id: string }>(
    `select t.id from "${table}" t join "City" c on c.id = t."cityId" where c.slug = $2 and t."${column}" = $1`,
    [title, slug],
  );
  if (!row) throw new Error(`${slug} has no ${table} ${title}`);
  return row.id;
}

/** The form of a measure as a browser sends it, read by its schema. */
export function measureForm(own: Record<string, unknown>) {
  return createMeasureSchema.parse({ id: newRecordId(), title: "Probe", fieldOfAction: "labour", ...own });
}

/** The form of an objective. */
export function objectiveForm(own: Record<string, unknown>) {
  return createObjectiveSchema.parse({ id: newRecordId(), title: "Probe", ...own });
}

/** A new measure under objective 1.1; its id. */
export async function newMeasure(
  world: World,
  scope: CityScope,
  own: Record<string, unknown> = {},
): Promise<string> {
  const objectiveId = await idOf(world, "Objective", "Beschäftigungserlaubnis in 14 Arbeitstagen");
  const { id } = await world.change(scope, (write) =>
    createMeasure(write, measureForm({ objectiveId, ...own })),
  );
  return id;
}

/** A measure as it stands in the table. */
export async function stored(world: World, id: string) {
  const [row] = await world.rows<Record<string, unknown>>(
    `select *, "endsOn"::text, "startedOn"::text from "Measure" where id = $1`,
    [id],
  );
  if (!row) throw new Error("no such measure");
  return row;
}

/** What the trail says about a record, the oldest first. */
export function events(world: World, subjectId: string) {
  return world.rows<{
    action: string;
    actorName: string;
    before: unknown;
    after: unknown;
    subjectVersion: number | null;
  }>(
    `select action, "actorName", before, after, "subjectVersion" from "AuditEvent" where "subjectId" = $1 order by at, id`,
    [subjectId],
  );
}
