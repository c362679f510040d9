import { editGoal } from "@/lib/domain/strategy/goals/service";
import type { CityScope } from "@/lib/platform/access/scope";
import type { World } from "@/tests/support/world";

export type Goal = { id: string; title: string; description: string; version: number };
type Edit = Partial<Omit<Goal, "id">> & { choice?: Record<string, string> };

/** A goal of Altstadt that no other test of the file has touched. */
export async function freshGoal(world: World): Promise<Goal> {
  const [goal] = await world.rows<Goal>(
    `insert into "Goal" ("cityId", id, position, title, description)
     select id, gen_random_uuid(), 900, 'Sprache', 'Alle lernen Deutsch.' from "City" where slug = 'altstadt'
     returning id, title, description, version`,
  );
  if (!goal) throw new Error("Altstadt is missing");
  return goal;
}

/** What stands in the table now. */
export async function savedGoal(world: World, id: string): Promise<Goal> {
  const [goal] = await world.rows<Goal>(`select id, title, description, version from "Goal" where id = $1`, [
    id,
  ]);
  if (!goal) throw new Error(`no goal ${id}`);
  return goal;
}

/** Saves the goal's form as somebody who opened it when it looked like `opened` and changed what `edit` says. */
export function saveGoal(
  world: World,
  who: CityScope,
  opened: Goal,
  { choice = {}, ...edit }: Edit,
): Promise<unknown> {
  const { id, title, description, version } = { ...opened, ...edit };
  return world.change(who, (write) => editGoal(write, { id, title, description, version, choice }));
}

export type Event = {
  actorName: string;
  actorRole: string;
  action: string;
  subjectTitle: string;
  subjectVersion: number | null;
  before: unknown;
  after: unknown;
};

/** The trail of a record, the oldest event first. */
export function trailOf(world: World, subjectId: string): Promise<Event[]> {
  return world.rows<Event>(
    `select "actorName", "actorRole", action, "subjectTitle", "subjectVersion", before, after
     from "AuditEvent" where "subjectId" = $1 order by "subjectVersion", at, id`,
    [subjectId],
  );
}
