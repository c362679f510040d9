import { newRecordId } from "@/lib/platform/forms/new-id";
import type { World } from "@/tests/support/world";

/** What the tests of the committee look up and look at, in the tables themselves. */
export function inTables(world: World) {
  const one = async <Row extends object>(sql: string, values: unknown[]): Promise<Row> => {
    const [row] = await world.rows<Row>(sql, values);
    if (!row) throw new Error(`nothing found: ${sql}`);
    return row;
  };
  return {
    /** A row's id by its name in a city. */
    async idOf(table: "Organisation" | "Contact" | "Seat", name: string, slug = "altstadt") {
      const column = table === "Seat" ? "title" : "name";
      const { id } = await one<{ id: string }>(
        `select t.id from "${table}" t join "City" c on c.id = t."cityId" where c.slug = $2 and t.${column} = $1`,
        [name, slug],
      );
      return id;
    },
    /** Any organisation or person of a city that sits somewhere. */
    async anySeated(slug: string) {
      return one<{ seat: string; organisation: string; person: string }>(
        `select s.id seat, s."organisationId" organisation, s."holderId" person from "Seat" s
         join "City" c on c.id = s."cityId" where c.slug = $1 and s.state = 'filled' and s."holderId" is not null limit 1`,
        [slug],
      );
    },
    seat: (id: string) =>
      one<{
        state: string;
        version: number;
        organisationId: string | null;
        reason: string | null;
        title: string;
      }>(`select * from "Seat" where id = $1`, [id]),
    digest: (slug = "altstadt") =>
      one<{ seats: number; filledSeats: number; missingSeats: number; missingSeatTypes: string[] }>(
        `select d.* from "CityDigest" d join "City" c on c.id = d."cityId" where c.slug = $1`,
        [slug],
      ),
    /** The trail of a record, oldest first. */
    trail: (id: string) =>
      world.rows<{ action: string; actorName: string; actorRole: string; before: unknown; after: unknown }>(
        `select action, "actorName", "actorRole", before, after from "AuditEvent" where "subjectId" = $1 order by at, id`,
        [id],
      ),
  };
}

/** A new seat's form, as a person fills it in. */
export const newSeat = (more: object = {}) => ({
  id: newRecordId(),
  title: "Gewerkschaft",
  stakeholderTypeId: "ST18",
  tier: "extended" as const,
  voting: true,
  ...more,
});

/** What every form of a saved record carries. */
export const opened = (version: number, choice: Record<string, string> = {}) => ({ version, choice });
