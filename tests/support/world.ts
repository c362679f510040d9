import pg from "pg";
import { inject } from "vitest";
import { refreshDigest } from "@/lib/domain/cities/digest";
import { asSystem, openPublic } from "@/lib/platform/access/gates";
import { lookUpCity, lookUpProgramme } from "@/lib/platform/access/look-up";
import {
  type CityScope,
  type CityWrite,
  changeCity,
  changeProgramme,
  type ProgrammeScope,
  type ProgrammeWrite,
  type PublicScope,
  type SystemScope,
} from "@/lib/platform/access/scope";
import { hashOf } from "@/lib/platform/auth/token";
import { closeDatabase, database } from "@/lib/platform/db/client";
import { isRecorded } from "@/lib/platform/trail/record";
import { startSessionFor } from "./session.mjs";
import { copyOf } from "./template.mjs";

/** The demo world, in a database of this test file's own. */
export type World = {
  /** A session of a person, by mail address: its token. */
  session(email: string): Promise<string>;
  /** A person (mail address) or a role's holder in a city, through the real door. Throws if it stays shut. */
  city(who: string, slug: string): Promise<CityScope>;
  programme(email: string): Promise<ProgrammeScope>;
  anybody(): PublicScope;
  system(): SystemScope;
  /** A change as the action wrapper makes it: one transaction, recorded, with the city's roll-up. */
  change<T>(scope: CityScope, work: (write: CityWrite) => Promise<T>): Promise<T>;
  changeProgramme<T>(scope: ProgrammeScope, work: (write: ProgrammeWrite) => Promise<T>): Promise<T>;
  /** What really stands in the tables, seen past every wall. */
  rows<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** The address of the web server's login and of the owner, for tests of the wall itself. */
  webUrl: string;
  ownerUrl: string;
  /** Puts everything people write to back as it was in the beginning. Sessions from before are gone then. */
  renew(): Promise<void>;
  close(): Promise<void>;
};

/** Opens the world; once in a test file, in `beforeAll`, with `close` in `afterAll`. */
export async function openWorld(): Promise<World> {
  const { ownerUrl, webUrl, drop } = await copyOf(inject("template"));
  process.env.DATABASE_URL = webUrl;
  const owner = new pg.Pool({ connectionString: ownerUrl, options: "-c app.maintenance=on", max: 2 });
  const session = (email: string) => startSessionFor(webUrl, email);
  const rows: World["rows"] = async <Row extends object>(sql: string, values: unknown[] = []) =>
    (await owner.query<Row>(sql, values)).rows;

  return {
    webUrl,
    ownerUrl,
    rows,
    session,
    async city(who, slug) {
      const email = who.includes("@") ? who : await holderOf(rows, who, slug);
      const scope = await lookUpCity(database().system, hashOf(await session(email)), slug);
      if (!scope) throw new Error(`${email} may not open ${slug}`);
      return scope;
    },
    async programme(email) {
      const scope = await lookUpProgramme(database().system, hashOf(await session(email)));
      if (!scope) throw new Error(`${email} may not look across cities`);
      return scope;
    },
    anybody: openPublic,
    system: asSystem,
    change: (scope, work) =>
      changeCity(scope, async (write) => {
        const result = await work(write);
        if (!isRecorded(write)) throw new Error("the change was not recorded in the trail");
        await refreshDigest(write);
        return result;
      }),
    changeProgramme: (scope, work) =>
      changeProgramme(scope, async (write) => {
        const result = await work(write);
        if (!isRecorded(write)) throw new Error("the change was not recorded in the trail");
        return result;
      }),
    async renew() {
      await rows("select pristine.put_back()");
    },
    async close() {
      await closeDatabase();
      await owner.end();
      await drop();
    },
  };
}

async function holderOf(rows: World["rows"], role: string, slug: string): Promise<string> {
  const source =
    role === "moderator"
      ? `"Moderation" r where current_date between r."fromDay" and r."untilDay"`
      : `"Membership" r where r.role::text = $2`;
  const [holder] = await rows<{ email: string }>(
    `select u.email from "User" u, "City" c, ${source} and r."cityId" = c.id and r."userId" = u.id
       and r."acceptedAt" is not null and r."endedAt" is null and c.slug = $1 order by u.email limit 1`,
    role === "moderator" ? [slug] : [slug, role],
  );
  if (!holder) throw new Error(`${slug} has no ${role}`);
  return holder.email;
}
