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

const city = "altstadt";

/** Key, name, name at the table, stakeholder type. */
const organisationRows: [string, string, string, string][] = [
  ["buergermeister", "Büro des Bürgermeisters", "Bürgermeister", "ST01"],
  ["dezernat", "Dezernat Soziales und Integration", "Dezernat Soziales", "ST02"],
  ["auslaenderbehoerde", "Ausländerbehörde", "Ausländerbehörde", "ST04"],
  ["sozialamt", "Sozialamt", "Sozialamt", "ST05"],
  ["wirtschaft", "Wirtschaftsförderung", "Wirtschaftsförderung", "ST06"],
  ["wohnen", "Amt für Wohnen", "Amt für Wohnen", "ST08"],
  ["statistik", "Statistikstelle", "Statistikstelle", "ST09"],
  ["ausschuss", "Ausschuss für Soziales", "Ausschuss für Soziales", "ST10"],
  ["integrationsrat", "Integrationsrat", "Integrationsrat", "ST11"],
  ["jobcenter", "Jobcenter Altstadt", "Jobcenter", "ST12"],
  ["agentur", "Agentur für Arbeit", "Agentur für Arbeit", "ST13"],
  ["ihk", "Industrie- und Handelskammer", "IHK", "ST14"],
  ["handwerk", "Kreishandwerkerschaft", "Kreishandwerkerschaft", "ST15"],
  ["metallbau", "Altstädter Metallbau GmbH", "Altstädter Metallbau", "ST16"],
  ["vhs", "Volkshochschule", "Volkshochschule", "ST20"],
  ["hochschule", "Hochschule Altstadt", "Hochschule", "ST24"],
  ["wohlfahrt", "AG Wohlfahrtsverbände", "AG Wohlfahrt", "ST25"],
  ["sprecherkreis", "Sprecherkreis Ankommen", "Sprecherkreis", "ST27"],
  ["ehrenamt", "Ehrenamtsnetz", "Ehrenamtsnetz", "ST28"],
  ["wohnbau", "Wohnbau Altstadt eG", "Wohnbau Altstadt", "ST31"],
];

export const altstadtOrganisations: DemoOrganisation[] = organisationRows.map(
  ([key, name, shortName, stakeholderType]) => ({ city, key, name, shortName, stakeholderType }),
);

/** Organisation, name, what they do there. */
const contactRows: [string, string, string][] = [
  ["buergermeister", "Georg Tilling", "Bürgermeister, Auftraggeber"],
  ["dezernat", "Dr. Annegret Holtkamp", "Beigeordnete, Vorsitz der Steuerungsgruppe"],
  ["dezernat", "Jana Westphal", "Koordination Integration"],
  ["dezernat", "Ferdinand Kuhnert", "Leiter Kommunales Integrationszentrum"],
  ["auslaenderbehoerde", "Ulrike Dahlmann", "Leiterin der Ausländerbehörde"],
  ["auslaenderbehoerde", "Sinan Çelik", "Teamleiter Beschäftigungserlaubnis"],
  ["sozialamt", "Rüdiger Sommerfeld", "Leiter des Sozialamts"],
  ["sozialamt", "Ayşe Korkmaz", "Teamleiterin Unterbringung"],
  ["wirtschaft", "Carolin Brügge", "Leiterin der Wirtschaftsförderung"],
  ["wirtschaft", "Thilo Wandel", "Unternehmensservice"],
  ["wohnen", "Matthias Gerlach", "Leiter des Amts für Wohnen"],
  ["wohnen", "Ivana Horvat", "Wohnraumvermittlung"],
  ["statistik", "Mehmet Aydın", "Leiter der Statistikstelle"],
  ["ausschuss", "Petra Niehues", "Vorsitzende des Ausschusses"],
  ["ausschuss", "Klaus-Dieter Rahn", "Stellvertretender Vorsitzender"],
  ["integrationsrat", "Farid Nasseri", "Vorsitzender des Integrationsrats"],
  ["integrationsrat", "Elena Popescu", "Stellvertretende Vorsitzende"],
  ["jobcenter", "Murat Yıldırım", "Geschäftsführer"],
  ["jobcenter", "Sabine Rothe", "Teamleiterin Integration Point"],
  ["agentur", "Heike Lindemann", "Vorsitzende der Geschäftsführung"],
  ["agentur", "Dariusz Nowicki", "Arbeitgeber-Service"],
  ["ihk", "Olga Reimer", "Leiterin Fachkräfte und Ausbildung"],
  ["ihk", "Henning Voss", "Ausbildungsberater"],
  ["handwerk", "Bernd Schulte-Höping", "Hauptgeschäftsführer"],
  ["handwerk", "Tamara Wójcik", "Willkommenslotsin"],
  ["metallbau", "Jens Overbeck", "Geschäftsführer"],
  ["vhs", "Dr. Thomas Ewald", "Leiter der Volkshochschule"],
  ["vhs", "Nasrin Rahimi", "Fachbereichsleiterin Deutsch"],
  ["hochschule", "Prof. Dr. Silke Ahrens", "Professorin für Soziale Arbeit"],
  ["wohlfahrt", "Maria Kowalczyk", "Sprecherin der AG, Caritasverband"],
  ["wohlfahrt", "Torsten Behr", "Migrationsberatung, Diakonisches Werk"],
  ["ehrenamt", "Brigitte Wolters", "Koordinatorin des Ehrenamtsnetzes"],
  ["wohnbau", "Andrea Kipp", "Vorstand"],
];

export const altstadtContacts: DemoContact[] = contactRows.map(([organisation, name, jobTitle]) => ({
  city,
  key: contactKey(name),
  organisation,
  name,
  jobTitle,
  email: mailOf(name, city),
}));

/** Who signs in, in which role, for whom. The refugees' group shares one account under its own name. */
const accounts: [string, MembershipRole, string][] = [
  ["Jana Westphal", "coordinator", "dezernat"],
  ["Dr. Annegret Holtkamp", "chair", "dezernat"],
  ["Mehmet Aydın", "data_steward", "statistik"],
  ["Ulrike Dahlmann", "member", "auslaenderbehoerde"],
  ["Rüdiger Sommerfeld", "member", "sozialamt"],
  ["Carolin Brügge", "member", "wirtschaft"],
  ["Matthias Gerlach", "member", "wohnen"],
  ["Petra Niehues", "member", "ausschuss"],
  ["Farid Nasseri", "member", "integrationsrat"],
  ["Murat Yıldırım", "member", "jobcenter"],
  ["Sabine Rothe", "member", "jobcenter"],
  ["Heike Lindemann", "member", "agentur"],
  ["Olga Reimer", "member", "ihk"],
  ["Bernd Schulte-Höping", "member", "handwerk"],
  ["Jens Overbeck", "member", "metallbau"],
  ["Dr. Thomas Ewald", "member", "vhs"],
  ["Maria Kowalczyk", "member", "wohlfahrt"],
  ["Ferdinand Kuhnert", "member", "dezernat"],
  ["Prof. Dr. Silke Ahrens", "observer", "hochschule"],
  ["Sprecherkreis Ankommen", "consulted", "sprecherkreis"],
  ["Brigitte Wolters", "consulted", "ehrenamt"],
];

export const altstadtPeople: DemoPerson[] = accounts.map(([name]) => ({
  email: mailOf(name, city),
  name,
  locale: "de",
}));

export const altstadtMemberships: DemoMembership[] = accounts.map(([name, role, organisation]) => ({
  city,
  email: mailOf(name, city),
  role,
  organisation,
  since: day(role === "coordinator" ? "2025-03-03" : "2025-04-14"),
}));

const since = day("2025-04-14");

/** Title, tier, stakeholder type, and who sits there. Seat 1 is at twelve o'clock, then clockwise. */
const seatRows: [string, string, DemoSeat["tier"], string, DemoSeatState][] = [
  [
    "dezernat",
    "Dezernat Soziales und Integration",
    "core",
    "ST02",
    filled("dezernat", "Dr. Annegret Holtkamp", "Ferdinand Kuhnert"),
  ],
  ["sozialamt", "Sozialamt", "core", "ST05", filled("sozialamt", "Rüdiger Sommerfeld", "Ayşe Korkmaz")],
  [
    "wirtschaft",
    "Wirtschaftsförderung",
    "core",
    "ST06",
    filled("wirtschaft", "Carolin Brügge", "Thilo Wandel"),
  ],
  [
    "kleiner-betrieb",
    "Kleiner Betrieb, unter 50 Beschäftigte",
    "core",
    "ST16",
    { kind: "vacant", since: day("2026-10-14"), searcher: "wirtschaft", until: day("2026-11-15") },
  ],
  ["metallbau", "Großer Betrieb", "core", "ST16", filled("metallbau", "Jens Overbeck", null)],
  ["jobcenter", "Jobcenter", "core", "ST12", filled("jobcenter", "Murat Yıldırım", "Sabine Rothe")],
  ["agentur", "Agentur für Arbeit", "core", "ST13", filled("agentur", "Heike Lindemann", "Dariusz Nowicki")],
  [
    "gefluechtete",
    "Selbstvertretung Geflüchteter",
    "core",
    "ST27",
    {
      kind: "consulted",
      since: day("2025-05-12"),
      organisation: "sprecherkreis",
      how: "Wird an festen Terminen mit Sprachmittlung angehört. Fahrtkosten und Kinderbetreuung übernimmt die Stadt.",
      hearings: [day("2026-06-15"), day("2026-11-09"), day("2027-02-08")],
    },
  ],
  [
    "integrationsrat",
    "Integrationsrat",
    "core",
    "ST11",
    filled("integrationsrat", "Farid Nasseri", "Elena Popescu"),
  ],
  ["ihk", "Industrie- und Handelskammer", "core", "ST14", filled("ihk", "Olga Reimer", "Henning Voss")],
  [
    "handwerk",
    "Kreishandwerkerschaft",
    "core",
    "ST15",
    filled("handwerk", "Bernd Schulte-Höping", "Tamara Wójcik"),
  ],
  ["wohnen", "Amt für Wohnen", "extended", "ST08", filled("wohnen", "Matthias Gerlach", "Ivana Horvat")],
  [
    "wohnungsunternehmen",
    "Wohnungsunternehmen",
    "extended",
    "ST31",
    {
      kind: "declined",
      since: day("2026-09-22"),
      organisation: "wohnbau",
      reason: "Kein Personal bis März. Danach gern ein neues Gespräch.",
      askAgainOn: day("2027-03-15"),
    },
  ],
  [
    "auslaenderbehoerde",
    "Ausländerbehörde",
    "core",
    "ST04",
    filled("auslaenderbehoerde", "Ulrike Dahlmann", "Sinan Çelik"),
  ],
  ["vhs", "Volkshochschule", "core", "ST20", filled("vhs", "Dr. Thomas Ewald", "Nasrin Rahimi")],
  [
    "ehrenamt",
    "Ehrenamtsnetz",
    "extended",
    "ST28",
    {
      kind: "consulted",
      since: day("2025-05-12"),
      organisation: "ehrenamt",
      how: "Wird zweimal im Jahr am Abend angehört, weil Ehrenamtliche tagsüber arbeiten.",
      hearings: [day("2026-05-20"), day("2026-11-11")],
    },
  ],
  ["wohlfahrt", "Wohlfahrtsverbände", "core", "ST25", filled("wohlfahrt", "Maria Kowalczyk", "Torsten Behr")],
  [
    "ausschuss",
    "Ausschuss für Soziales",
    "extended",
    "ST10",
    filled("ausschuss", "Petra Niehues", "Klaus-Dieter Rahn"),
  ],
];

export const altstadtSeats: DemoSeat[] = seatRows.map(
  ([key, title, tier, stakeholderType, state], index) => ({
    city,
    key,
    position: index + 1,
    title,
    stakeholderType,
    tier,
    voting: state.kind !== "consulted",
    state,
  }),
);

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
