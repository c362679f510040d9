/** How generated cities tell the measures of the templates: what happens, what is counted, who owns it. */
export type StockMeasure = {
  description: string;
  impact: string;
  /** What the quarterly report counts, and how many were planned. */
  counted: string;
  planned: number;
  budget: number;
  /** Seats whose organisation may own it, in order of preference, and its partners. */
  owners: string[];
  partners: string[];
};

export const stockMeasures: Record<string, StockMeasure> = {
  M01: {
    description: "Jobcenter, Agentur für Arbeit und Verwaltung beraten an einem Tag in der Woche gemeinsam.",
    impact: "Menschen kommen früher auf eigene Füße",
    counted: "Beratene",
    planned: 90,
    budget: 84000,
    owners: ["job-centre"],
    partners: ["agency", "foreigners", "social"],
  },
  M02: {
    description: "Eine Nummer für Betriebe, die einstellen wollen und Fragen zum Aufenthalt haben.",
    impact: "Einstellen wird zur normalen Sache",
    counted: "Anfragen",
    planned: 35,
    budget: 32000,
    owners: ["chamber", "economy"],
    partners: ["agency", "crafts"],
  },
  M03: {
    description: "Ein Formularpaket und eine feste Ansprechperson verkürzen den Weg zur Erlaubnis.",
    impact: "Betriebe können mit einem Starttermin planen",
    counted: "Anträge",
    planned: 120,
    budget: 41000,
    owners: ["foreigners", "social"],
    partners: ["job-centre", "agency"],
  },
  M04: {
    description: "Zwei Wochen Werkstatt zeigen, was jemand kann, danach folgen Praktika in Betrieben.",
    impact: "Menschen arbeiten in ihrem Können",
    counted: "Praktika",
    planned: 24,
    budget: 38000,
    owners: ["crafts", "chamber", "economy"],
    partners: ["agency", "large-employer", "small-employer"],
  },
  M05: {
    description: "Nachhilfe, Prüfungsvorbereitung und jemand, der vermittelt, wenn es im Betrieb hakt.",
    impact: "Aus Aushilfen werden Fachkräfte",
    counted: "Auszubildende",
    planned: 18,
    budget: 46000,
    owners: ["chamber", "crafts", "economy"],
    partners: ["schools", "job-centre"],
  },
  M06: {
    description:
      "Kurs am Vormittag mit Betreuung im selben Haus und einer Begleiterin bis in die ersten Arbeitswochen.",
    impact: "Mütter entscheiden selbst, wann sie anfangen",
    counted: "Frauen",
    planned: 16,
    budget: 52000,
    owners: ["welfare", "social"],
    partners: ["job-centre", "courses"],
  },
  M07: {
    description: "Beratung zur Anerkennung und ein kleiner Fonds für Übersetzungen und Gutachten.",
    impact: "Können wird bezahlt",
    counted: "Beratungen",
    planned: 40,
    budget: 22000,
    owners: ["agency", "job-centre"],
    partners: ["chamber", "welfare"],
  },
  M08: {
    description: "Ein Kurs für Menschen, die keinen Anspruch auf einen Integrationskurs haben.",
    impact: "Niemand verliert ein Jahr mit Warten",
    counted: "Plätze",
    planned: 45,
    budget: 34000,
    owners: ["courses", "social"],
    partners: ["volunteers", "welfare"],
  },
  M09: {
    description: "Die Volkshochschule unterrichtet im Betrieb, mit den Wörtern des Berufs.",
    impact: "Arbeitsplätze bleiben, weil man einander versteht",
    counted: "Lernende",
    planned: 20,
    budget: 28000,
    owners: ["courses", "economy"],
    partners: ["large-employer", "chamber"],
  },
  M10: {
    description: "Eine Stelle prüft, berät und vermittelt jedes neu angekommene Kind in eine Schule.",
    impact: "Kinder verlieren keine Zeit",
    counted: "Kinder",
    planned: 60,
    budget: 37000,
    owners: ["youth", "social"],
    partners: ["schools", "health"],
  },
  M11: {
    description: "Lotsen an den Berufsschulen begleiten bis in die Ausbildung.",
    impact: "Junge Menschen haben einen Plan",
    counted: "Jugendliche",
    planned: 30,
    budget: 44000,
    owners: ["schools", "job-centre"],
    partners: ["chamber", "youth"],
  },
  M12: {
    description: "Lotsen sprechen Vermieter an und bleiben nach dem Einzug ansprechbar.",
    impact: "Vermieter vermieten wieder",
    counted: "Wohnungen",
    planned: 15,
    budget: 58000,
    owners: ["housing-office", "benefits", "social"],
    partners: ["housing-company", "welfare"],
  },
  M13: {
    description: "Ehrenamtliche begleiten eine Familie durch das erste Jahr.",
    impact: "Nachbarn kennen einander",
    counted: "Patenschaften",
    planned: 25,
    budget: 9000,
    owners: ["volunteers", "welfare", "social"],
    partners: ["migrant-council", "welfare"],
  },
  M14: {
    description:
      "Eine Seite für alle Angebote in mehreren Sprachen, dazu eine Mappe für den Weg von Stelle zu Stelle.",
    impact: "Niemand muss dieselbe Frage zweimal beantworten",
    counted: "Angebote",
    planned: 80,
    budget: 19000,
    owners: ["social"],
    partners: ["courses", "welfare"],
  },
  M15: {
    description: "Ein Forum, das zu jeder Phase gefragt wird, und geschulte Mentorinnen und Mentoren.",
    impact: "Wer betroffen ist, redet mit",
    counted: "Treffen",
    planned: 6,
    budget: 11000,
    owners: ["migrant-council", "social"],
    partners: ["welfare", "volunteers"],
  },
  M16: {
    description: "Geschulte Dolmetscherinnen und Dolmetscher für Arztpraxen und Beratungsstellen.",
    impact: "Krankheiten werden früher erkannt",
    counted: "Einsätze",
    planned: 140,
    budget: 36000,
    owners: ["health", "social"],
    partners: ["welfare", "benefits"],
  },
  M17: {
    description: "Alle Partner tragen zweimal im Jahr ein, was sie für wen anbieten.",
    impact: "Weniger doppelt, weniger Lücken",
    counted: "Einträge",
    planned: 70,
    budget: 0,
    owners: ["social"],
    partners: ["welfare", "courses", "job-centre"],
  },
  M18: {
    description: "Gespräche in den Ortsteilen und regelmäßige Berichte darüber, was gelingt.",
    impact: "Die Stimmung wird sachlicher",
    counted: "Gespräche",
    planned: 8,
    budget: 14000,
    owners: ["social"],
    partners: ["migrant-council", "volunteers"],
  },
};
