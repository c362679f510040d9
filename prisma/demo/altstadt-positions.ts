import { day } from "./story";
import type { DemoChange, DemoPosition } from "./types";

function accepted(organisation: string, on: string, reason: string | null = null): DemoPosition {
  return { organisation, state: "accepted", on: day(on), reason, answer: null, answerDueOn: null };
}

/** What each of the fourteen organisations says to version 3. */
export const altstadtPositions: DemoPosition[] = [
  accepted("dezernat", "2026-11-12"),
  accepted("sozialamt", "2026-11-11"),
  accepted("wirtschaft", "2026-11-13"),
  accepted("jobcenter", "2026-11-13"),
  accepted("agentur", "2026-11-16"),
  accepted("ihk", "2026-11-23", "Die Hotline übernehmen wir gern."),
  accepted("vhs", "2026-11-17"),
  accepted("wohlfahrt", "2026-11-20"),
  {
    organisation: "integrationsrat",
    state: "reservation",
    on: day("2026-11-19"),
    reason: "Wir tragen den Fahrplan mit, wenn die Anhörung im Februar in vier Sprachen stattfindet.",
    answer: {
      text: "Zugesagt: Arabisch, Dari, Tigrinya, Ukrainisch. Mittel sind eingeplant.",
      on: day("2026-11-20"),
    },
    answerDueOn: null,
  },
  {
    organisation: "handwerk",
    state: "reservation",
    on: day("2026-11-20"),
    reason: "Praktika ja, aber nicht in der Prüfungszeit im Mai und Juni.",
    answer: { text: "Übernommen. M3 pausiert im Mai und Juni.", on: day("2026-11-23") },
    answerDueOn: null,
  },
  {
    organisation: "auslaenderbehoerde",
    state: "objection",
    on: day("2026-11-18"),
    reason:
      "Ohne die zweite Stelle können wir den Start der Stufe 2 im Januar nicht zusagen. Vorschlag: Start im April.",
    answer: null,
    answerDueOn: day("2026-11-26"),
  },
  {
    organisation: "wohnen",
    state: "understood",
    on: day("2026-11-21"),
    reason: "Position folgt nach der Amtsleiterrunde.",
    answer: null,
    answerDueOn: null,
  },
  {
    organisation: "ausschuss",
    state: "open",
    on: null,
    reason: "Berät in der nächsten Sitzung.",
    answer: null,
    answerDueOn: null,
  },
  { organisation: "metallbau", state: "open", on: null, reason: null, answer: null, answerDueOn: null },
];

/** Only those whose commitments version 3 changes are asked again. */
export const altstadtChanges: DemoChange[] = [
  {
    organisation: "auslaenderbehoerde",
    measure: "M2",
    what: "Start der Stufe 2",
    before: { day: day("2027-07-01") },
    after: { day: day("2027-01-15") },
  },
  {
    organisation: "handwerk",
    measure: "M3",
    what: "Praktikumsplätze im Jahr",
    before: { text: "20" },
    after: { text: "35" },
  },
  {
    organisation: "wohnen",
    measure: "M10",
    what: "Verantwortlich",
    before: null,
    after: { text: "Amt für Wohnen" },
  },
  {
    organisation: "ihk",
    measure: "M5",
    what: "Rolle bei der Hotline",
    before: { text: "Partner" },
    after: { text: "verantwortlich" },
  },
];
