import { mailOf } from "./mail";
import { day } from "./story";
import type {
  DemoContact,
  DemoMembership,
  DemoOrganisation,
  DemoPerson,
  DemoSeat,
  DemoSeatState,
  MembershipRole,
} from "./types";

const city = "neuburg";

/** Key, name, name at the table, stakeholder type. */
const organisationRows: [string, string, string, string][] = [
  ["buergermeisterin", "Büro der Bürgermeisterin", "Bürgermeisterin", "ST01"],
  ["fachbereich", "Fachbereich Soziales und Integration", "Fachbereich Soziales", "ST02"],
  ["auslaenderbehoerde", "Ausländerbehörde des Landkreises", "Ausländerbehörde", "ST04"],
  ["leistungen", "Fachdienst Asylbewerberleistungen", "Fachdienst Leistungen", "ST05"],
  ["wirtschaft", "Wirtschaftsförderung Neuburg", "Wirtschaftsförderung", "ST06"],
  ["statistik", "Stabsstelle Statistik und Datenschutz", "Statistik", "ST09"],
  ["jobcenter", "Jobcenter, Geschäftsstelle Neuburg", "Jobcenter", "ST12"],
  ["agentur", "Agentur für Arbeit, Geschäftsstelle Neuburg", "Agentur für Arbeit", "ST13"],
  ["ihk", "Industrie- und Handelskammer", "IHK", "ST14"],
  ["moebel", "Neuburger Möbelwerke GmbH", "Möbelwerke", "ST16"],
  ["pflege", "Pflegezentrum an der Aue", "Pflegezentrum", "ST16"],
  ["dgb", "DGB-Kreisverband", "DGB", "ST18"],
  ["kvhs", "Kreisvolkshochschule", "Kreisvolkshochschule", "ST20"],
  ["bbs", "Berufsbildende Schulen Neuburg", "Berufsbildende Schulen", "ST22"],
  ["diakonie", "Diakonisches Werk Neuburg", "Diakonie", "ST25"],
  ["forum", "Forum Angekommen", "Forum Angekommen", "ST27"],
  ["landkreis", "Landkreis, Stabsstelle Integration", "Landkreis", "ST37"],
];

export const neuburgOrganisations: DemoOrganisation[] = organisationRows.map(
  ([key, name, shortName, stakeholderType]) => ({ city, key, name, shortName, stakeholderType }),
);

const contactRows: [string, string, string][] = [
  ["buergermeisterin", "Regina Hustedt", "Bürgermeisterin, Auftraggeberin"],
  ["fachbereich", "Malte Friedrichs", "Fachbereichsleiter, Vorsitz der Steuerungsgruppe"],
  ["fachbereich", "Samira El-Amin", "Koordination Integration"],
  ["fachbereich", "Gesa Lührs", "Sachgebietsleiterin Integration"],
  ["auslaenderbehoerde", "Holger Wiechmann", "Sachgebietsleiter"],
  ["leistungen", "Birte Osterkamp", "Fachdienstleiterin"],
  ["wirtschaft", "Kemal Doğan", "Wirtschaftsförderer"],
  ["statistik", "Annika Feldmann", "Statistik und Datenschutz"],
  ["jobcenter", "Ludger Pohlmann", "Geschäftsstellenleiter"],
  ["jobcenter", "Swetlana Weber", "Arbeitsvermittlung"],
  ["agentur", "Christine Mahnke", "Teamleiterin Arbeitgeber-Service"],
  ["ihk", "Philipp Sander", "Ausbildungsberater"],
  ["moebel", "Friederike Balke", "Personalleiterin"],
  ["pflege", "Joanna Mazur", "Pflegedienstleiterin"],
  ["kvhs", "Bahram Tehrani", "Programmbereich Deutsch"],
  ["bbs", "Dr. Karin Stolte", "Schulleiterin"],
  ["diakonie", "Ole Brandhorst", "Migrationsberatung"],
  ["landkreis", "Imke Rosenboom", "Stabsstelle Integration"],
];

export const neuburgContacts: DemoContact[] = contactRows.map(([organisation, name, jobTitle]) => ({
  city,
  key: contactKey(name),
  organisation,
  name,
  jobTitle,
  email: mailOf(name, city),
}));

const accounts: [string, MembershipRole, string][] = [
  ["Samira El-Amin", "coordinator", "fachbereich"],
  ["Malte Friedrichs", "chair", "fachbereich"],
  ["Annika Feldmann", "data_steward", "statistik"],
  ["Ludger Pohlmann", "member", "jobcenter"],
  ["Christine Mahnke", "member", "agentur"],
  ["Philipp Sander", "member", "ihk"],
  ["Friederike Balke", "member", "moebel"],
  ["Bahram Tehrani", "member", "kvhs"],
  ["Dr. Karin Stolte", "member", "bbs"],
  ["Holger Wiechmann", "member", "auslaenderbehoerde"],
  ["Kemal Doğan", "member", "wirtschaft"],
  ["Ole Brandhorst", "member", "diakonie"],
  ["Imke Rosenboom", "observer", "landkreis"],
  ["Forum Angekommen", "consulted", "forum"],
];

export const neuburgPeople: DemoPerson[] = accounts.map(([name]) => ({
  email: mailOf(name, city),
  name,
  locale: "de",
}));

export const neuburgMemberships: DemoMembership[] = accounts.map(([name, role, organisation]) => ({
  city,
  email: mailOf(name, city),
  role,
  organisation,
  since: day(role === "coordinator" ? "2026-01-26" : "2026-03-09"),
}));

const since = day("2026-03-09");

const seatRows: [string, string, DemoSeat["tier"], string, DemoSeatState][] = [
  [
    "fachbereich",
    "Soziales und Integration",
    "core",
    "ST02",
    filled("fachbereich", "Malte Friedrichs", "Gesa Lührs"),
  ],
  [
    "auslaenderbehoerde",
    "Ausländerbehörde",
    "core",
    "ST04",
    filled("auslaenderbehoerde", "Holger Wiechmann", null),
  ],
  ["leistungen", "Asylbewerberleistungen", "core", "ST05", filled("leistungen", "Birte Osterkamp", null)],
  ["wirtschaft", "Wirtschaftsförderung", "core", "ST06", filled("wirtschaft", "Kemal Doğan", null)],
  ["jobcenter", "Jobcenter", "core", "ST12", filled("jobcenter", "Ludger Pohlmann", "Swetlana Weber")],
  ["agentur", "Agentur für Arbeit", "core", "ST13", filled("agentur", "Christine Mahnke", null)],
  ["ihk", "Industrie- und Handelskammer", "core", "ST14", filled("ihk", "Philipp Sander", null)],
  [
    "handwerk",
    "Handwerkskammer",
    "core",
    "ST15",
    { kind: "vacant", since: day("2026-08-31"), searcher: "wirtschaft", until: day("2026-12-18") },
  ],
  ["moebel", "Großer Betrieb", "core", "ST16", filled("moebel", "Friederike Balke", null)],
  ["pflege", "Kleiner Betrieb", "core", "ST16", filled("pflege", "Joanna Mazur", null)],
  ["kvhs", "Kreisvolkshochschule", "core", "ST20", filled("kvhs", "Bahram Tehrani", null)],
  ["bbs", "Berufsbildende Schulen", "extended", "ST22", filled("bbs", "Dr. Karin Stolte", null)],
  ["diakonie", "Migrationsberatung", "core", "ST25", filled("diakonie", "Ole Brandhorst", null)],
  [
    "gefluechtete",
    "Selbstvertretung Geflüchteter",
    "core",
    "ST27",
    {
      kind: "consulted",
      since: day("2026-04-20"),
      organisation: "forum",
      how: "Wird in jeder Phase einmal angehört, abends und mit Sprachmittlung.",
      hearings: [day("2026-06-10"), day("2026-09-30"), day("2027-01-20")],
    },
  ],
  [
    "gewerkschaft",
    "Gewerkschaften",
    "extended",
    "ST18",
    {
      kind: "declined",
      since: day("2026-04-13"),
      organisation: "dgb",
      reason: "Kommt zu einzelnen Themen gern dazu, hat aber keine Zeit für einen festen Platz.",
      askAgainOn: null,
    },
  ],
];

export const neuburgSeats: DemoSeat[] = seatRows.map(([key, title, tier, stakeholderType, state], index) => ({
  city,
  key,
  position: index + 1,
  title,
  stakeholderType,
  tier,
  voting: state.kind !== "consulted",
  state,
}));

function filled(organisation: string, holder: string, deputy: string | null): DemoSeatState {
  return {
    kind: "filled",
    since,
    organisation,
    holder: contactKey(holder),
    deputy: deputy && contactKey(deputy),
  };
}

function contactKey(name: string): string {
  return mailOf(name, city).replace(`@${city}.example`, "");
}
