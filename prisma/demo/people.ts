import { mailOf } from "./mail";
import { day } from "./story";
import type { DemoModeration, DemoPerson, DemoProgrammeRole } from "./types";

const foundation = "gemeinsamer-weg";

function person(name: string, domain: string, locale: DemoPerson["locale"] = "de"): DemoPerson {
  return { email: mailOf(name, domain), name, locale };
}

const lead = person("Dr. Henrike Sanders", foundation);
const editor = person("Eleni Papadakis", foundation, "en");
const moderators = {
  lindqvist: person("Tobias Lindqvist", foundation),
  haddad: person("Amina Haddad", foundation),
  boehme: person("Katrin Böhme", foundation),
};

/** Has an account and is waiting for an invitation: belongs to no city yet. */
const withoutCity = person("Nadja Wirth", "buchenrode");

export const foundationPeople: DemoPerson[] = [lead, editor, ...Object.values(moderators), withoutCity];

export const programmeRoles: DemoProgrammeRole[] = [
  { email: lead.email, role: "lead", since: day("2024-01-08") },
  { email: editor.email, role: "editor", since: day("2024-03-04") },
];

const lastDay = { pilots: "2027-06-30", labour: "2028-06-30" };

/** Who accompanies which city, from when until when. Katrin Böhme's time has ended everywhere. */
export const moderations: DemoModeration[] = [
  ...moderation(moderators.boehme, "2026-05-31", [["muehlbronn", "2024-03-18"]]),
  ...moderation(moderators.boehme, "2026-07-31", [["landkreis-ostermoor", "2024-04-15"]]),
  ...moderation(moderators.boehme, "2026-06-30", [
    ["landkreis-erlengau", "2024-05-13"],
    ["hammerfurt", "2024-09-02"],
    ["kreis-lindental", "2024-10-07"],
  ]),
  ...moderation(moderators.lindqvist, "2027-01-31", [["landkreis-erlengau", "2026-07-01"]]),
  ...moderation(moderators.lindqvist, lastDay.pilots, [
    ["hammerfurt", "2026-07-01"],
    ["altstadt", "2025-03-03"],
    ["neuhafen", "2025-02-03"],
    ["verbandsgemeinde-rebenhang", "2025-10-20"],
    ["falkenried", "2025-02-17"],
  ]),
  ...moderation(moderators.lindqvist, lastDay.labour, [
    ["klosterau", "2026-02-09"],
    ["deichhusen", "2026-05-11"],
    ["kreis-rheinwiesen", "2026-06-01"],
    ["landkreis-tannfelden", "2026-10-26"],
  ]),
  ...moderation(moderators.haddad, lastDay.pilots, [
    ["kreis-lindental", "2026-07-01"],
    ["tuchstadt", "2025-02-17"],
    ["salzbrueck", "2024-12-30"],
    ["landkreis-silberau", "2025-05-19"],
    ["seeborn", "2025-04-14"],
  ]),
  ...moderation(moderators.haddad, lastDay.labour, [
    ["neuburg", "2026-01-26"],
    ["landkreis-auental", "2026-01-12"],
    ["eichfurt", "2026-04-20"],
    ["landkreis-bergquell", "2026-03-09"],
    ["holderstadt", "2026-07-06"],
    ["steinwehr", "2026-08-31"],
  ]),
];

function moderation(who: DemoPerson, until: string, cities: [string, string][]): DemoModeration[] {
  return cities.map(([city, from]) => ({ city, email: who.email, from: day(from), until: day(until) }));
}

/** The coordinator of every city that is not told in detail, and since when. */
const coordinatorRows: [string, string, string][] = [
  ["neuhafen", "Merle Jacobsen", "2025-02-03"],
  ["kreis-lindental", "Emre Aksoy", "2024-10-07"],
  ["falkenried", "Veronika Aigner", "2025-02-17"],
  ["landkreis-erlengau", "Sandra Häberle", "2024-05-13"],
  ["verbandsgemeinde-rebenhang", "Christoph Zenner", "2025-10-20"],
  ["tuchstadt", "Linh Tran", "2025-02-17"],
  ["landkreis-ostermoor", "Wiebke Harms", "2024-04-15"],
  ["muehlbronn", "Goran Jurić", "2024-03-18"],
  ["salzbrueck", "Antje Meinecke", "2024-12-30"],
  ["hammerfurt", "Zeynep Özkan", "2024-09-02"],
  ["landkreis-silberau", "Ronny Petzold", "2025-05-19"],
  ["seeborn", "Theresa Obermaier", "2025-04-14"],
  ["deichhusen", "Lasse Thomsen", "2026-05-11"],
  ["landkreis-auental", "Natalia Schäfer", "2026-01-12"],
  ["klosterau", "Benedikt Hofmann", "2026-02-09"],
  ["eichfurt", "Yasmin Karimi", "2026-04-20"],
  ["landkreis-bergquell", "Jürgen Ritzert", "2026-03-09"],
  ["holderstadt", "Marina Kolb", "2026-07-06"],
  ["steinwehr", "David Mbeki-Klein", "2026-08-31"],
  ["kreis-rheinwiesen", "Ursula Terhorst", "2026-06-01"],
  ["landkreis-tannfelden", "Josef Wagner", "2026-10-26"],
];

export const coordinators = coordinatorRows.map(([city, name, since]) => ({
  city,
  since: day(since),
  person: person(name, city),
}));

/** The chamber's district covers both places, so one person sits at two tables. */
export const guest = {
  city: "kreis-lindental",
  seat: "chamber",
  name: "Olga Reimer",
  email: mailOf("Olga Reimer", "altstadt"),
};
