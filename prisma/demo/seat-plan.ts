import type { DemoCity, DemoSeat, FieldOfAction } from "./types";

/** One place at a generated table: what it is called, and who usually sits there. */
export type PlannedSeat = {
  key: string;
  type: string;
  tier: DemoSeat["tier"];
  title: string;
  organisation: string;
  /** Job of the holder, for a woman and for a man. */
  job: [string, string];
  consulted?: string;
};

type Plan = Omit<PlannedSeat, "organisation"> & {
  /** Only where one of these fields was chosen; without it, at every table. */
  fields?: FieldOfAction[];
  only?: (city: DemoCity) => boolean;
  organisation: (city: DemoCity, place: string) => string;
};

const bigFirms = [
  "Maschinenbau",
  "Logistikzentrum",
  "Druckguss",
  "Lebensmittelwerke",
  "Holzwerke",
  "Elektrotechnik",
];
const smallFirms = [
  "Tischlerei",
  "Bäckerei",
  "Gärtnerei",
  "Pflegedienst",
  "Malerbetrieb",
  "Dachdeckerei",
  "Gasthof",
];
const owners = [
  "Lohmann",
  "Brinkmann",
  "Huber",
  "Sommer",
  "Engel",
  "Ludwig",
  "Franke",
  "Busch",
  "Winter",
  "Kuhn",
];
const voices = [
  "Sprecherrat Ankommen",
  "Forum Neuanfang",
  "Gesprächskreis Geflüchteter",
  "Gruppe Gemeinsam hier",
];
const councils: Record<string, string> = {
  "05": "Integrationsrat",
  "06": "Ausländerbeirat",
  "07": "Beirat für Migration und Integration",
};

const district = (city: DemoCity) => city.kind === "district";
const small = (city: DemoCity) => city.population < 50000 && !district(city);

const plans: Plan[] = [
  {
    key: "social",
    type: "ST02",
    tier: "core",
    title: "Soziales und Integration",
    job: ["Amtsleiterin", "Amtsleiter"],
    organisation: (city) =>
      district(city)
        ? "Sozialdezernat"
        : city.kind === "association"
          ? "Fachbereich Bürgerdienste"
          : "Amt für Soziales und Integration",
  },
  {
    key: "foreigners",
    type: "ST04",
    tier: "core",
    title: "Ausländerbehörde",
    job: ["Leiterin", "Leiter"],
    organisation: (city) => (small(city) ? "Ausländerbehörde des Landkreises" : "Ausländerbehörde"),
  },
  {
    key: "benefits",
    type: "ST05",
    tier: "core",
    title: "Asylbewerberleistungen",
    job: ["Fachdienstleiterin", "Fachdienstleiter"],
    organisation: () => "Fachdienst Asylbewerberleistungen",
  },
  {
    key: "economy",
    type: "ST06",
    tier: "core",
    title: "Wirtschaftsförderung",
    job: ["Wirtschaftsförderin", "Wirtschaftsförderer"],
    organisation: (_, place) => `Wirtschaftsförderung ${place}`,
  },
  {
    key: "job-centre",
    type: "ST12",
    tier: "core",
    title: "Jobcenter",
    job: ["Geschäftsführerin", "Geschäftsführer"],
    organisation: (_, place) => `Jobcenter ${place}`,
  },
  {
    key: "agency",
    type: "ST13",
    tier: "core",
    title: "Agentur für Arbeit",
    job: ["Teamleiterin Arbeitgeber-Service", "Teamleiter Arbeitgeber-Service"],
    organisation: (_, place) => `Agentur für Arbeit ${place}`,
  },
  {
    key: "chamber",
    type: "ST14",
    tier: "core",
    title: "Industrie- und Handelskammer",
    job: ["Ausbildungsberaterin", "Ausbildungsberater"],
    organisation: () => "Industrie- und Handelskammer",
  },
  {
    key: "crafts",
    type: "ST15",
    tier: "core",
    title: "Handwerk",
    job: ["Willkommenslotsin", "Willkommenslotse"],
    only: (city) => city.kind === "town" || !city.fieldsOfAction.includes("housing"),
    organisation: () => "Handwerkskammer",
  },
  {
    key: "large-employer",
    type: "ST16",
    tier: "core",
    title: "Großer Betrieb",
    job: ["Personalleiterin", "Personalleiter"],
    organisation: (city, place) => `${bigFirms[(city.population / 100) % bigFirms.length]} ${place} GmbH`,
  },
  {
    key: "small-employer",
    type: "ST16",
    tier: "core",
    title: "Kleiner Betrieb, unter 50 Beschäftigte",
    job: ["Inhaberin", "Inhaber"],
    organisation: (city) =>
      `${smallFirms[(city.population / 100) % smallFirms.length]} ${owners[(city.population / 100) % owners.length]}`,
  },
  {
    key: "courses",
    type: "ST20",
    tier: "core",
    title: "Sprachkurse",
    job: ["Programmbereichsleiterin Deutsch", "Programmbereichsleiter Deutsch"],
    organisation: (city, place) => (district(city) ? "Kreisvolkshochschule" : `Volkshochschule ${place}`),
  },
  {
    key: "welfare",
    type: "ST25",
    tier: "core",
    title: "Wohlfahrtsverbände",
    job: ["Sprecherin der Arbeitsgemeinschaft", "Sprecher der Arbeitsgemeinschaft"],
    organisation: () => "Arbeitsgemeinschaft der Wohlfahrtsverbände",
  },
  {
    key: "refugees",
    type: "ST27",
    tier: "core",
    title: "Selbstvertretung Geflüchteter",
    job: ["", ""],
    consulted: "Wird an festen Terminen mit Sprachmittlung angehört.",
    organisation: (city) => voices[(city.population / 100) % voices.length] ?? "",
  },
  {
    key: "migrant-council",
    type: "ST11",
    tier: "core",
    title: "Gewählte Vertretung der Eingewanderten",
    fields: ["social", "cross"],
    job: ["Vorsitzende", "Vorsitzender"],
    organisation: (city) => councils[city.stateCode] ?? "Integrationsbeirat",
  },
  {
    key: "housing-office",
    type: "ST08",
    tier: "extended",
    title: "Wohnen",
    fields: ["housing"],
    job: ["Amtsleiterin", "Amtsleiter"],
    organisation: (city) => (district(city) ? "Stabsstelle Wohnen" : "Amt für Wohnen"),
  },
  {
    key: "housing-company",
    type: "ST31",
    tier: "extended",
    title: "Wohnungsunternehmen",
    fields: ["housing"],
    job: ["Vorständin", "Vorstand"],
    organisation: (_, place) => `Wohnungsgenossenschaft ${place}`,
  },
  {
    key: "youth",
    type: "ST07",
    tier: "extended",
    title: "Jugend und Schule",
    fields: ["education"],
    job: ["Bildungskoordinatorin", "Bildungskoordinator"],
    organisation: (city) => (small(city) ? "Jugendamt des Landkreises" : "Jugendamt"),
  },
  {
    key: "health",
    type: "ST32",
    tier: "extended",
    title: "Gesundheit",
    fields: ["health"],
    job: ["Amtsärztin", "Amtsarzt"],
    organisation: () => "Gesundheitsamt",
  },
  {
    key: "municipalities",
    type: "ST37",
    tier: "extended",
    title: "Kreis und Gemeinden",
    only: (city) => city.kind !== "town",
    job: ["Sprecherin der Gemeinden", "Sprecher der Gemeinden"],
    organisation: (city) => (district(city) ? "Kreisangehörige Gemeinden" : "Kreisverwaltung"),
  },
];

/** The seats a city of this kind and with these fields of action sets out at its table. */
export function seatPlanOf(city: DemoCity): PlannedSeat[] {
  const place = city.name.replace(/^(Landkreis|Kreis|Verbandsgemeinde) /, "");
  return plans
    .filter((plan) => !plan.fields || plan.fields.some((field) => city.fieldsOfAction.includes(field)))
    .filter((plan) => !plan.only || plan.only(city))
    .map(({ key, type, tier, title, job, consulted, organisation }) => ({
      key,
      type,
      tier,
      title,
      job,
      consulted,
      organisation: organisation(city, place),
    }));
}
