import type { World } from "@/tests/support/world";

/** People of the demo world who try each door. */
export const people = {
  /** Coordinator of Altstadt, whose city is asked for. */
  own: "jana.westphal@altstadt.example",
  /** Coordinator of Neuburg: every right a city can give, in the wrong city. */
  neighbour: "samira.el-amin@neuburg.example",
  /** Altstadt's, but only heard by its committee. */
  consulted: "sprecherkreis.ankommen@altstadt.example",
  /** Accompanies Altstadt, and changes nothing. */
  moderator: "tobias.lindqvist@gemeinsamer-weg.example",
  /** Accompanies other cities. */
  otherModerator: "amina.haddad@gemeinsamer-weg.example",
  lead: "henrike.sanders@gemeinsamer-weg.example",
  withoutCity: "nadja.wirth@buchenrode.example",
} as const;

/** Records of Altstadt that a form or an address can name. */
export type Its = Awaited<ReturnType<typeof itsRecords>>;

export async function itsRecords(world: Pick<World, "rows">) {
  const one = async (table: string, where = "true") => {
    const [row] = await world.rows<{ id: string }>(
      `select t.id from "${table}" t join "City" c on c.id = t."cityId" and c.slug = 'altstadt'
       where ${where} order by t.id limit 1`,
    );
    if (!row) throw new Error(`Altstadt has no ${table} with ${where}`);
    return row.id;
  };
  const { own, moderator } = people;
  const personOf = async (email: string) =>
    (await world.rows<{ id: string }>(`select id from "User" where email = $1`, [email]))[0]?.id ?? "";
  const anyOf = async (table: string) =>
    (await world.rows<{ id: string }>(`select id from "${table}" order by id limit 1`))[0]?.id ?? "";
  const [city] = await world.rows<{ id: string }>(`select id from "City" where slug = 'altstadt'`);
  const sits = `exists (select from "Seat" s where s."cityId" = t."cityId" and t.id in (s."holderId", s."deputyId"))`;
  const owner = `exists (select from "Measure" m where m."cityId" = t."cityId" and m."ownerId" = t.id)`;
  const wanted = `exists (select from "Seat" s where s."cityId" = t."cityId" and t.id in (s."organisationId", s."searcherId"))`;
  return {
    city: city?.id ?? "",
    goal: await one("Goal"),
    objective: await one("Objective"),
    measure: await one("Measure", `t."completedAt" is null and t."startedOn" is null`),
    begunMeasure: await one("Measure", `t."completedAt" is null and t."startedOn" < '2026-11-01'`),
    milestone: await one("Milestone", `t."reachedOn" is null`),
    milestonesMeasure: await one(
      "Measure",
      `t.id = (select "measureId" from "Milestone" m where m."cityId" = t."cityId" and m."reachedOn" is null order by m.id limit 1)`,
    ),
    seat: await one("Seat", `t.state = 'filled'`),
    vacantSeat: await one("Seat", `t.state = 'vacant'`),
    freeSeat: await one(
      "Seat",
      `not exists (select from "Objective" o where o."cityId" = t."cityId" and o."seatId" = t.id)`,
    ),
    secondSeat: await one("Seat", "t.position = 2"),
    organisation: await one("Organisation", owner),
    freeOrganisation: await one("Organisation", `not ${owner} and not ${wanted}`),
    person: await one("Contact", sits),
    freePerson: await one("Contact", `not ${sits}`),
    membership: await one("Membership", `t.role = 'observer' and t."endedAt" is null`),
    moderation: await one("Moderation", `t."userId" = '${await personOf(moderator)}'`),
    programme: await anyOf("Programme"),
    ...(await cohortOf(world)),
    /** Everybody's, but an address needs one. */
    slug:
      (await world.rows<{ slug: string }>(`select slug from "PublishedPractice" order by ordinal limit 1`))[0]
        ?.slug ?? "",
    coordinator: await personOf(own),
  };
}

async function cohortOf(world: Pick<World, "rows">): Promise<{ cohort: string; cohortAsOpened: string }> {
  const [row] = await world.rows<{ id: string; name: string; nameEn: string; fieldsOfAction: string[] }>(
    `select id, name, "nameEn", "fieldsOfAction" from "Cohort" order by position limit 1`,
  );
  if (!row) throw new Error("the demo world has no cohort");
  // As the form of lib/domain/programme/cohorts says what it was opened with.
  return { cohort: row.id, cohortAsOpened: JSON.stringify([row.name, row.nameEn, row.fieldsOfAction]) };
}

/** Everything by which Altstadt's records and people can be recognised in an answer: the ids of all its rows. */
export async function marksOf(world: World): Promise<string[]> {
  const tables = await world.rows<{ name: string }>(
    `select c.table_name as name from information_schema.columns c
     join information_schema.columns i on i.table_name = c.table_name and i.column_name = 'id'
     where c.table_schema = 'public' and c.column_name = 'cityId'`,
  );
  const marks: string[] = [];
  for (const { name } of tables) {
    const rows = await world.rows<{ id: string }>(
      `select id from "${name}" where "cityId" = (select id from "City" where slug = 'altstadt')`,
    );
    marks.push(...rows.map(({ id }) => id));
  }
  return marks;
}
