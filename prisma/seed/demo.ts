// Loads the demo world: invented cities and people, told on the day it is loaded (DEMO_TODAY: on another one).
import { day, isDay, today } from "@/lib/platform/clock/day";
import { demoWorld } from "@/prisma/demo/world";
import { committeeRows } from "./demo/committee-rows";
import { digestRows, requirementsLoaded } from "./demo/digest-rows";
import { peopleRows, programmeRows } from "./demo/programme-rows";
import { strategyRows } from "./demo/strategy-rows";
import { toldOn } from "./demo/told-on";
import { trailRows } from "./demo/trail-rows";
import { asOwner } from "./owner";
import { insertRows } from "./rows";

const { DEMO_TODAY } = process.env;
if (DEMO_TODAY && !isDay(DEMO_TODAY)) throw new Error("DEMO_TODAY has to be a day like 2026-11-24");
const on = DEMO_TODAY ? day(DEMO_TODAY) : today("Europe/Berlin");
const told = toldOn(on);

await asOwner(async (client) => {
  const programme = programmeRows(demoWorld, told);
  const { Membership = [], Moderation = [], ...people } = peopleRows(demoWorld, told);
  const tables = {
    ...programme,
    ...people,
    ...committeeRows(demoWorld, told),
    Membership, // names the organisation a person acts for
    Moderation,
    ...strategyRows(demoWorld, told),
    ...trailRows(demoWorld, programme.City ?? []),
    CityDigest: digestRows(demoWorld, await requirementsLoaded(), told, on),
    Installation: [{ key: "demo-world", value: on }],
  };
  for (const [table, rows] of Object.entries(tables)) await insertRows(client, table, rows);
});
