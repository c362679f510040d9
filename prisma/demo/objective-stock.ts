import type { DemoObjective } from "./types";

/** What generated cities aim at. Titles are theirs; the numbers vary with the city. */
export type StockObjective = {
  key: string;
  indicator: string;
  unit: string;
  title: (target: number) => string;
  baseline: number;
  target: number;
  /** How far the figures of one city lie from those of the next. */
  step: number;
  seats: string[];
  remit: DemoObjective["remit"];
  source: string;
};

export type StockGoal = {
  key: string;
  titles: [string, string, string];
  description: string;
  /** Measure templates that serve the goal, and which objective each of them serves. */
  templates: Record<string, string>;
  objectives: StockObjective[];
};

export const stockGoals: StockGoal[] = [
  {
    key: "paths",
    titles: [
      "Kurze Wege in Arbeit",
      "Schneller arbeiten dürfen, schneller arbeiten können",
      "Niemand wartet auf Papier",
    ],
    description:
      "Zwischen der Ankunft und der ersten Arbeit sollen so wenige Stellen und Wochen liegen wie möglich.",
    templates: { M01: "permit", M03: "permit", M06: "employment", M07: "skilled" },
    objectives: [
      {
        key: "permit",
        indicator: "L9",
        unit: "Tage",
        title: (target) => `Beschäftigungserlaubnis in ${target} Tagen`,
        baseline: 48,
        target: 21,
        step: 2,
        seats: ["foreigners", "job-centre"],
        remit: "decide",
        source: "Ausländerbehörde",
      },
      {
        key: "employment",
        indicator: "L1",
        unit: "%",
        title: (target) => `${target} von 100 in Beschäftigung`,
        baseline: 33,
        target: 41,
        step: 1,
        seats: ["job-centre"],
        remit: "influence",
        source: "Agentur für Arbeit, Näherung nach Staatsangehörigkeit",
      },
      {
        key: "skilled",
        indicator: "L8",
        unit: "%",
        title: (target) => `${target} von 100 arbeiten auf Fachkraftniveau`,
        baseline: 29,
        target: 40,
        step: 1,
        seats: ["agency", "job-centre"],
        remit: "influence",
        source: "Agentur für Arbeit, Näherung nach Staatsangehörigkeit",
      },
    ],
  },
  {
    key: "employers",
    titles: ["Betriebe machen mit", "Einstellen wird einfach", "Ausbildung für alle, die wollen"],
    description: "Betriebe sollen wissen, wen sie fragen, und gute Erfahrungen weitergeben.",
    templates: { M02: "companies", M04: "companies", M05: "apprentices" },
    objectives: [
      {
        key: "companies",
        indicator: "L10",
        unit: "Betriebe",
        title: (target) => `${target} Betriebe stellen ein oder bilden aus`,
        baseline: 15,
        target: 40,
        step: 3,
        seats: ["economy"],
        remit: "influence",
        source: "Wirtschaftsförderung, eigene Zählung",
      },
      {
        key: "apprentices",
        indicator: "L5",
        unit: "Verträge",
        title: (target) => `${target} neue Ausbildungen im Jahr`,
        baseline: 9,
        target: 20,
        step: 2,
        seats: ["crafts", "chamber", "economy"],
        remit: "influence",
        source: "Kammern",
      },
    ],
  },
  {
    key: "language",
    titles: [
      "Deutsch lernen, wenn man bereit ist",
      "Ein Kurs für jede und jeden",
      "Sprache im Alltag und im Beruf",
    ],
    description: "Ein Kurs soll bald beginnen und zum Leben der Menschen passen.",
    templates: { M08: "waiting", M09: "completion" },
    objectives: [
      {
        key: "waiting",
        indicator: "S3",
        unit: "Tage",
        title: (target) => `Nach höchstens ${target} Tagen im Kurs`,
        baseline: 126,
        target: 56,
        step: 7,
        seats: ["courses", "social"],
        remit: "influence",
        source: "Abfrage bei den Kursträgern",
      },
      {
        key: "completion",
        indicator: "S4",
        unit: "%",
        title: (target) => `${target} von 100 schließen den Berufssprachkurs ab`,
        baseline: 52,
        target: 68,
        step: 1,
        seats: ["courses", "social"],
        remit: "influence",
        source: "Kursträger",
      },
    ],
  },
  {
    key: "education",
    titles: [
      "Gut durch Schule und Ausbildung",
      "Kein Kind wartet auf die Schule",
      "Von der Schule in den Beruf",
    ],
    description:
      "Kinder sollen rasch in die Schule kommen und junge Menschen nicht zwischen den Zuständigkeiten verloren gehen.",
    templates: { M10: "school", M11: "neet" },
    objectives: [
      {
        key: "school",
        indicator: "E2",
        unit: "%",
        title: (target) => `Höchstens ${target} von 100 Kindern warten länger als vier Wochen`,
        baseline: 35,
        target: 6,
        step: 1,
        seats: ["youth", "social"],
        remit: "influence",
        source: "Schulamt",
      },
      {
        key: "neet",
        indicator: "E7",
        unit: "%",
        title: (target) => `Höchstens ${target} von 100 jungen Erwachsenen ohne Arbeit und Ausbildung`,
        baseline: 31,
        target: 19,
        step: 1,
        seats: ["schools", "job-centre"],
        remit: "influence",
        source: "Jobcenter und Jugendamt, zusammengefasst",
      },
    ],
  },
  {
    key: "housing",
    titles: ["Aus der Unterkunft in die eigene Wohnung", "Eine Adresse, die bleibt", "Wohnen mitten im Ort"],
    description: "Unterkünfte sind für den Anfang gedacht, nicht für Jahre.",
    templates: { M12: "shelter" },
    objectives: [
      {
        key: "shelter",
        indicator: "H2",
        unit: "%",
        title: (target) => `Höchstens ${target} von 100 Plätzen mit Anerkannten belegt`,
        baseline: 46,
        target: 28,
        step: 1,
        seats: ["housing-office", "benefits"],
        remit: "decide",
        source: "Belegungsstatistik der Unterkünfte",
      },
    ],
  },
  {
    key: "social",
    titles: ["Dazugehören", "Einander kennen und verstehen", "Gefragt werden und mitreden"],
    description: "Auskunft, Begegnung und Mitsprache gehören zusammen.",
    templates: { M13: "mentors", M14: "information", M15: "hearings" },
    objectives: [
      {
        key: "mentors",
        indicator: "P4",
        unit: "Patenschaften",
        title: (target) => `${target} aktive Patenschaften`,
        baseline: 20,
        target: 60,
        step: 5,
        seats: ["volunteers", "welfare", "social"],
        remit: "influence",
        source: "Freiwilligenagentur",
      },
      {
        key: "information",
        indicator: "X4",
        unit: "%",
        title: (target) => `${target} von 100 Angeboten mehrsprachig und aktuell`,
        baseline: 24,
        target: 80,
        step: 2,
        seats: ["social"],
        remit: "decide",
        source: "Redaktion der Auskunft",
      },
      {
        key: "hearings",
        indicator: "P3",
        unit: "%",
        title: () => "Alle geplanten Anhörungen finden statt",
        baseline: 50,
        target: 100,
        step: 0,
        seats: ["migrant-council", "social"],
        remit: "decide",
        source: "Koordination",
      },
    ],
  },
  {
    key: "health",
    titles: [
      "Gesund bleiben und verstanden werden",
      "Versorgt, auch ohne Deutsch",
      "Hilfe, bevor es schlimm wird",
    ],
    description: "Wer krank ist, soll verstanden werden und wissen, wohin.",
    templates: { M16: "interpreting" },
    objectives: [
      {
        key: "interpreting",
        indicator: "G4",
        unit: "%",
        title: (target) => `${target} von 100 Dolmetschanfragen erfüllt`,
        baseline: 58,
        target: 88,
        step: 1,
        seats: ["health", "social"],
        remit: "decide",
        source: "Dolmetscherpool",
      },
    ],
  },
  {
    key: "cross",
    titles: ["Alle wissen, wer was anbietet", "Ein Bild der ganzen Lage", "Offen darüber reden"],
    description: "Überblick und ein sachliches Gespräch tragen alles andere.",
    templates: { M17: "overview", M18: "belonging" },
    objectives: [
      {
        key: "overview",
        indicator: "X4",
        unit: "%",
        title: (target) => `${target} von 100 Angeboten aktuell eingetragen`,
        baseline: 30,
        target: 85,
        step: 2,
        seats: ["social"],
        remit: "decide",
        source: "Koordination",
      },
      {
        key: "belonging",
        indicator: "P6",
        unit: "%",
        title: (target) => `${target} von 100 fühlen sich zugehörig`,
        baseline: 47,
        target: 60,
        step: 1,
        seats: ["social"],
        remit: "influence",
        source: "Eigene Befragung",
      },
    ],
  },
];
