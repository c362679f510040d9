import { type CityScope, inCity } from "@/lib/platform/access/scope";
import type { Tx } from "@/lib/platform/db/client";

/** A value as the trail keeps it: what JSON can hold. */
export type HistoryValue = string | number | boolean | null | readonly string[];

/** One entry of a record's history. `changes` holds the fields that have another value now, ids replaced by names. */
export type HistoryRow = {
  id: string;
  /** ISO instant */
  at: string;
  actorName: string;
  actorRole: string;
  /** "seat.filled": the key of the sentence in `<area>.history` */
  action: string;
  changes: { field: string; before: HistoryValue; after: HistoryValue }[];
};

export type RecordHistory = { rows: HistoryRow[]; total: number };

/** What a page shows before somebody asks for all of it. */
const FIRST = 12;
/** No record is edited so often by hand; what is older stays in the trail. */
const MOST = 500;

/**
 * Who changed a record of this city, in which role, what and when, from what to what; newest first. Gives the last
 * entries, or all with `all`, and how many there are.
 * @param subject type and id as `record` noted them
 */
export function listHistory(
  scope: CityScope,
  subject: { type: string; id: string },
  { all = false }: { all?: boolean } = {},
): Promise<RecordHistory> {
  return inCity(scope, async (tx) => {
    const where = { cityId: scope.city.id, subjectType: subject.type, subjectId: subject.id };
    const events = await tx.auditEvent.findMany({
      where,
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: all ? MOST : FIRST,
      select: {
        id: true,
        at: true,
        actorName: true,
        actorRole: true,
        action: true,
        before: true,
        after: true,
      },
    });
    const total = events.length < FIRST ? events.length : await tx.auditEvent.count({ where });
    const rows = events.map(({ before, after, at, ...event }) => ({
      ...event,
      at: at.toISOString(),
      changes: changesOf(asFields(before), asFields(after)),
    }));
    return { rows: await named(tx, scope.city.id, rows), total };
  });
}

type Fields = Record<string, HistoryValue>;

const asFields = (json: unknown): Fields | null =>
  typeof json === "object" && json !== null ? (json as Fields) : null;

/** A record that was just made has no "before": its first values are not changes. */
function changesOf(before: Fields | null, after: Fields | null): HistoryRow["changes"] {
  if (!before) return [];
  const names = new Set([...Object.keys(before), ...Object.keys(after ?? {})]);
  return [...names].map((field) => ({
    field,
    before: before[field] ?? null,
    after: after?.[field] ?? null,
  }));
}

type Lookup = (tx: Tx, cityId: string, ids: string[]) => Promise<{ id: string; name: string }[]>;

const titled = (rows: { id: string; title: string }[]) => rows.map(({ id, title }) => ({ id, name: title }));

const organisations: Lookup = (tx, cityId, ids) =>
  tx.organisation.findMany({ where: { cityId, id: { in: ids } }, select: { id: true, name: true } });
const people: Lookup = (tx, cityId, ids) =>
  tx.contact.findMany({ where: { cityId, id: { in: ids } }, select: { id: true, name: true } });

/** Fields that hold the id of another record, and where its name stands. Reference lists are named by the screen. */
const namesIn: Record<string, Lookup> = {
  organisationId: organisations,
  searcherId: organisations,
  ownerId: organisations,
  partnerIds: organisations,
  holderId: people,
  deputyId: people,
  seatId: async (tx, cityId, ids) =>
    titled(await tx.seat.findMany({ where: { cityId, id: { in: ids } }, select: { id: true, title: true } })),
  goalId: async (tx, cityId, ids) =>
    titled(await tx.goal.findMany({ where: { cityId, id: { in: ids } }, select: { id: true, title: true } })),
  objectiveId: async (tx, cityId, ids) =>
    titled(
      await tx.objective.findMany({ where: { cityId, id: { in: ids } }, select: { id: true, title: true } }),
    ),
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const idsIn = (value: HistoryValue) =>
  (Array.isArray(value) ? value : [value]).filter(
    (id): id is string => typeof id === "string" && UUID.test(id),
  );

async function named(tx: Tx, cityId: string, rows: HistoryRow[]): Promise<HistoryRow[]> {
  const changes = rows.flatMap((row) => row.changes);
  const names = new Map<string, string>();
  for (const [field, lookUp] of Object.entries(namesIn)) {
    const own = changes.filter((change) => change.field === field);
    const ids = new Set(own.flatMap((change) => [...idsIn(change.before), ...idsIn(change.after)]));
    const unknown = [...ids].filter((id) => !names.has(id));
    if (unknown.length === 0) continue;
    for (const row of await lookUp(tx, cityId, unknown)) names.set(row.id, row.name);
  }
  const say = (value: HistoryValue): HistoryValue => {
    if (Array.isArray(value)) return value.map((entry) => names.get(entry) ?? entry);
    return typeof value === "string" ? (names.get(value) ?? value) : value;
  };
  return rows.map((row) => ({
    ...row,
    changes: row.changes.map((change) => ({
      ...change,
      before: say(change.before),
      after: say(change.after),
    })),
  }));
}
