import { altstadtMeasures } from "./altstadt-measures";
import { altstadtChanges, altstadtPositions } from "./altstadt-positions";
import { day, quarter } from "./story";
import type { DemoGoal, DemoObjective, DemoStrategy, DemoVision } from "./types";

const vision: DemoVision = {
  de: "Wer in Altstadt ankommt, findet in einem Jahr Sprache, Arbeit und Nachbarn. Wir sorgen gemeinsam dafür, dass niemand dieselbe Frage zweimal beantworten muss.",
  plain:
    "Menschen kommen neu nach Altstadt. Nach einem Jahr sprechen sie Deutsch, haben Arbeit und kennen ihre Nachbarn. Alle Ämter und Vereine helfen zusammen. Niemand muss die gleiche Frage zweimal beantworten.",
  en: "Whoever arrives in Altstadt finds language, work and neighbours within a year. Together we make sure that nobody has to answer the same question twice.",
  adoptedOn: day("2025-06-12"),
  note: "Einstimmig angenommen. Angehört: 34 Geflüchtete in 4 Gesprächen.",
};

const mission =
  "In Altstadt arbeiten mehr als zwanzig Stellen mit geflüchteten Menschen, jede mit eigenem Auftrag und eigenem Formular. Wir stimmen uns ab, messen an wenigen Zahlen, ob es besser wird, und ändern, was nicht hilft. Was wir vereinbaren, gilt für alle am Tisch.";

const goals: DemoGoal[] = [
  {
    key: "1",
    position: 1,
    title: "Arbeit nach einem Jahr, nicht nach vier",
    description:
      "Wer arbeiten darf und will, soll nicht an Wartezeiten, Zuständigkeiten oder fehlender Betreuung scheitern.",
  },
  {
    key: "2",
    position: 2,
    title: "Sprache ohne Wartezeit",
    description:
      "Ein Kurs soll beginnen, wenn jemand dafür bereit ist, und mit Kindern und Beruf vereinbar sein.",
  },
  {
    key: "3",
    position: 3,
    title: "Aus der Unterkunft in die Nachbarschaft",
    description: "Unterkünfte sind für den Anfang. Wer bleiben darf, soll bald eine eigene Adresse haben.",
  },
  {
    key: "4",
    position: 4,
    title: "Nachbarn kennen einander",
    description: "Auskunft, die alle verstehen, und Orte, an denen man sich ohnehin trifft.",
  },
];

const objectives: DemoObjective[] = [
  {
    key: "1.1",
    goal: "1",
    title: "Beschäftigungserlaubnis in 14 Arbeitstagen",
    indicator: "L9",
    definition: "Median der Arbeitstage vom vollständigen Antrag bis zur Entscheidung",
    unit: "Arbeitstage",
    baseline: { value: 41, on: quarter("2025-Q4") },
    target: { value: 14, on: quarter("2027-Q4") },
    seat: "auslaenderbehoerde",
    remit: "decide",
    observations: [
      { value: 38, on: quarter("2026-Q1"), source: "Ausländerbehörde" },
      { value: 33, on: quarter("2026-Q2"), source: "Ausländerbehörde" },
      { value: 29, on: quarter("2026-Q3"), source: "Ausländerbehörde" },
    ],
  },
  {
    key: "1.2",
    goal: "1",
    title: "42 von 100 Geflüchteten in Beschäftigung",
    indicator: "L1",
    definition: null,
    unit: "%",
    baseline: { value: 34.2, on: quarter("2025-Q4") },
    target: { value: 42, on: quarter("2027-Q4") },
    seat: "agentur",
    remit: "influence",
    observations: [
      {
        value: 34.5,
        on: quarter("2026-Q1"),
        source: "Agentur für Arbeit, Näherung nach Staatsangehörigkeit",
      },
      {
        value: 35.1,
        on: quarter("2026-Q2"),
        source: "Agentur für Arbeit, Näherung nach Staatsangehörigkeit",
      },
    ],
  },
  {
    key: "1.3",
    goal: "1",
    title: "60 Betriebe stellen ein oder bilden aus",
    indicator: "L10",
    definition: null,
    unit: "Betriebe",
    baseline: { value: 24, on: quarter("2025-Q4") },
    target: { value: 60, on: quarter("2027-Q4") },
    seat: "ihk",
    remit: "influence",
    observations: [
      { value: 33, on: quarter("2026-Q2"), source: "IHK und Kreishandwerkerschaft, eigene Zählung" },
    ],
  },
  {
    key: "2.1",
    goal: "2",
    title: "Höchstens 8 Wochen Warten auf den Kurs",
    indicator: "S3",
    definition: "Median der Wochen von der Anmeldung bis zum Kursbeginn",
    unit: "Wochen",
    baseline: { value: 23, on: quarter("2025-Q4") },
    target: { value: 8, on: quarter("2027-Q2") },
    seat: "vhs",
    remit: "influence",
    observations: [
      { value: 24, on: quarter("2026-Q1"), source: "Volkshochschule, Abfrage bei allen Kursträgern" },
      { value: 22, on: quarter("2026-Q2"), source: "Volkshochschule, Abfrage bei allen Kursträgern" },
      { value: 21, on: quarter("2026-Q3"), source: "Volkshochschule, Abfrage bei allen Kursträgern" },
    ],
  },
  {
    key: "2.2",
    goal: "2",
    title: "Jede Teilnehmerin mit Kind hat Betreuung",
    indicator: "S5",
    definition: "Anteil der Teilnehmerinnen mit Kindern unter sechs, die während des Kurses Betreuung haben",
    unit: "%",
    baseline: null,
    target: { value: 100, on: quarter("2027-Q4") },
    seat: "dezernat",
    remit: "decide",
    observations: [],
  },
  {
    key: "3.1",
    goal: "3",
    title: "Eigene Wohnung ein Jahr nach Anerkennung",
    indicator: "H4",
    definition: "Anteil der Haushalte mit eigenem Mietvertrag zwölf Monate nach der Anerkennung",
    unit: "%",
    baseline: { value: 46, on: quarter("2025-Q4") },
    target: { value: 65, on: quarter("2027-Q4") },
    seat: "wohnen",
    remit: "influence",
    observations: [{ value: 48, on: quarter("2026-Q1"), source: "Sozialamt" }],
  },
  {
    key: "3.2",
    goal: "3",
    title: "Höchstens jeder vierte Platz in Unterkünften mit Anerkannten belegt",
    indicator: "H2",
    definition: null,
    unit: "%",
    baseline: { value: 44, on: quarter("2025-Q4") },
    target: { value: 25, on: quarter("2027-Q4") },
    seat: "sozialamt",
    remit: "decide",
    observations: [
      { value: 43, on: quarter("2026-Q1"), source: "Sozialamt, Belegungsstatistik" },
      { value: 41, on: quarter("2026-Q2"), source: "Sozialamt, Belegungsstatistik" },
      { value: 40, on: quarter("2026-Q3"), source: "Sozialamt, Belegungsstatistik" },
    ],
  },
  {
    key: "4.1",
    goal: "4",
    title: "Auskunft in acht Sprachen, von allen genutzt",
    indicator: "X4",
    definition: "Anteil der Angebote, deren Angaben in acht Sprachen aktuell sind",
    unit: "%",
    baseline: { value: 20, on: quarter("2025-Q4") },
    target: { value: 90, on: quarter("2027-Q2") },
    seat: "dezernat",
    remit: "decide",
    observations: [
      {
        value: 45,
        on: quarter("2026-Q2"),
        source: "Dezernat Soziales und Integration, Redaktion der Auskunft",
      },
      {
        value: 55,
        on: quarter("2026-Q3"),
        source: "Dezernat Soziales und Integration, Redaktion der Auskunft",
      },
    ],
  },
  {
    key: "4.2",
    goal: "4",
    title: "150 Patenschaften, die halten",
    indicator: "P4",
    definition: null,
    unit: "Patenschaften",
    baseline: { value: 62, on: quarter("2025-Q4") },
    target: { value: 150, on: quarter("2027-Q4") },
    seat: "integrationsrat",
    remit: "influence",
    observations: [{ value: 85, on: quarter("2026-Q2"), source: "Ehrenamtsnetz, halbjährliche Zählung" }],
  },
];

/** Version 3 is on the table; version 2 is in force by the council's resolution. */
export const altstadtStrategy: DemoStrategy = {
  city: "altstadt",
  number: 3,
  state: "proposed",
  proposedOn: day("2026-11-06"),
  answersDueOn: day("2026-12-04"),
  resolution: { reference: "Vorlage 2026/017", on: day("2026-01-29") },
  sharedOn: day("2026-11-06"),
  vision,
  mission,
  goals,
  objectives,
  measures: altstadtMeasures,
  positions: altstadtPositions,
  changes: altstadtChanges,
};
