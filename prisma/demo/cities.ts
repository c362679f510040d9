import { type Course, phasesOf, weeks } from "./phases";
import { everyField } from "./programme";
import { dayAfter } from "./story";
import type { CityKind, DemoCity, DemoCohort, FieldOfAction } from "./types";

type Told = {
  slug: string;
  name: string;
  kind: CityKind;
  state: string;
  population: number;
  /** Longitude, latitude. */
  at: [number, number];
  fields?: FieldOfAction[];
  languages?: string[];
  /** Last day of the cooperation, as a day of the story. */
  until?: string;
  course: Course;
};

const usual = ["de", "en", "ar", "uk"];

/** Thirteen pilots with all fields of action. Only Altstadt has chosen four of them for its first cycle. */
const pilots: Told[] = [
  {
    slug: "altstadt",
    name: "Altstadt",
    kind: "town",
    state: "05",
    population: 84300,
    at: [8.15, 51.62],
    fields: ["labour", "language", "housing", "social"],
    languages: ["de", "en", "ar", "fa", "ti", "uk"],
    course: {
      began: "2025-03-03",
      days: [28, 35, 39, 84, 56, 42, 49],
      running: [
        { code: "P7", since: "2026-01-30", expected: "2027-12-31" },
        { code: "P8", since: "2026-10-19", expected: "2027-01-22" },
      ],
    },
  },
  {
    slug: "neuhafen",
    name: "Neuhafen",
    kind: "town",
    state: "01",
    population: 96400,
    at: [10.35, 54.22],
    course: {
      began: "2025-02-03",
      days: weeks(5, 4, 5, 12, 7, 6, 6),
      running: [{ code: "P7", since: "2025-12-15", expected: "2027-03-31" }],
    },
  },
  {
    slug: "kreis-lindental",
    name: "Kreis Lindental",
    kind: "district",
    state: "05",
    population: 268000,
    at: [7.05, 51.95],
    course: {
      began: "2024-10-07",
      days: weeks(5, 6, 5, 13, 6, 6, 8),
      running: [
        { code: "P7", since: "2025-09-15", expected: "2026-12-31" },
        { code: "P8", since: "2026-10-12", expected: "2026-12-11" },
      ],
    },
  },
  {
    slug: "falkenried",
    name: "Falkenried",
    kind: "town",
    state: "09",
    population: 31200,
    at: [12.1, 48.7],
    course: {
      began: "2025-02-17",
      days: weeks(4, 5, 4, 10, 6, 6, 5),
      running: [{ code: "P7", since: "2025-11-24", expected: "2027-02-26" }],
    },
  },
  {
    slug: "landkreis-erlengau",
    name: "Landkreis Erlengau",
    kind: "district",
    state: "08",
    population: 142000,
    at: [9.5, 48.2],
    until: "2027-01-31",
    course: {
      began: "2024-05-13",
      days: weeks(4, 5, 4, 11, 7, 5, 6, 76, 6),
      running: [{ code: "P9", since: "2026-09-28", expected: "2027-01-29" }],
    },
  },
  {
    slug: "verbandsgemeinde-rebenhang",
    name: "Verbandsgemeinde Rebenhang",
    kind: "association",
    state: "07",
    population: 27800,
    at: [7.0, 49.95],
    course: {
      began: "2025-10-20",
      days: weeks(6, 6, 5, 14, 8, 7),
      running: [{ code: "P6", since: "2026-09-07", expected: "2026-12-18" }],
    },
  },
  {
    slug: "tuchstadt",
    name: "Tuchstadt",
    kind: "town",
    state: "14",
    population: 58700,
    at: [12.7, 50.9],
    course: {
      began: "2025-02-17",
      days: weeks(6, 5, 4, 11, 6, 6, 7),
      running: [{ code: "P7", since: "2025-12-29", expected: "2027-03-31" }],
    },
  },
  {
    slug: "landkreis-ostermoor",
    name: "Landkreis Ostermoor",
    kind: "district",
    state: "03",
    population: 118000,
    at: [7.95, 53.1],
    until: "2026-07-31",
    course: { began: "2024-04-15", days: weeks(5, 4, 5, 10, 6, 6, 7, 52, 7, 14), running: [] },
  },
  {
    slug: "muehlbronn",
    name: "Mühlbronn",
    kind: "town",
    state: "08",
    population: 23500,
    at: [9.65, 49.15],
    until: "2026-05-31",
    course: { began: "2024-03-18", days: weeks(4, 4, 4, 10, 6, 6, 6, 52, 6, 12), running: [] },
  },
  {
    slug: "salzbrueck",
    name: "Salzbrück",
    kind: "town",
    state: "03",
    population: 67000,
    at: [10.4, 52.85],
    course: {
      began: "2024-12-30",
      days: weeks(4, 4, 4, 11, 6, 6, 5),
      running: [{ code: "P7", since: "2025-10-06", expected: "2027-01-29" }],
    },
  },
  {
    slug: "hammerfurt",
    name: "Hammerfurt",
    kind: "town",
    state: "05",
    population: 112000,
    at: [7.4, 51.3],
    course: {
      began: "2024-09-02",
      days: weeks(6, 5, 4, 12, 8, 6, 6, 62),
      running: [{ code: "P8", since: "2026-10-05", expected: "2026-12-04" }],
    },
  },
  {
    slug: "landkreis-silberau",
    name: "Landkreis Silberau",
    kind: "district",
    state: "14",
    population: 203000,
    at: [14.1, 51.15],
    course: {
      began: "2025-05-19",
      days: weeks(9, 10, 9, 24),
      running: [{ code: "P4", since: "2026-05-18", expected: "2027-01-29" }],
    },
  },
  {
    slug: "seeborn",
    name: "Seeborn",
    kind: "town",
    state: "09",
    population: 19400,
    at: [10.9, 47.9],
    course: {
      began: "2025-04-14",
      days: weeks(7, 6, 5, 13, 8, 7, 8),
      running: [{ code: "P7", since: "2026-04-27", expected: "2027-06-30" }],
    },
  },
];

/** Ten cities that came later, for the labour market. */
const labour: Told[] = [
  {
    slug: "neuburg",
    name: "Neuburg",
    kind: "town",
    state: "03",
    population: 41000,
    at: [9.45, 52.2],
    course: {
      began: "2026-01-26",
      days: weeks(4, 5, 4, 12, 8),
      running: [{ code: "P5", since: "2026-09-14", expected: "2026-12-11" }],
    },
  },
  {
    slug: "deichhusen",
    name: "Deichhusen",
    kind: "town",
    state: "01",
    population: 34000,
    at: [9.1, 54.3],
    course: {
      began: "2026-05-11",
      days: weeks(5, 6, 4),
      running: [{ code: "P3", since: "2026-08-24", expected: "2026-12-18" }],
    },
  },
  {
    slug: "landkreis-auental",
    name: "Landkreis Auental",
    kind: "district",
    state: "06",
    population: 187000,
    at: [8.85, 50.55],
    course: {
      began: "2026-01-12",
      days: weeks(4, 4, 4, 10, 6, 6),
      running: [{ code: "P6", since: "2026-09-07", expected: "2026-12-18" }],
    },
  },
  {
    slug: "klosterau",
    name: "Klosterau",
    kind: "town",
    state: "09",
    population: 46800,
    at: [11.0, 49.75],
    course: {
      began: "2026-02-09",
      days: weeks(4, 4, 5, 11, 8),
      running: [{ code: "P5", since: "2026-09-21", expected: "2026-12-11" }],
    },
  },
  {
    slug: "eichfurt",
    name: "Eichfurt",
    kind: "town",
    state: "06",
    population: 38900,
    at: [9.6, 51.15],
    course: {
      began: "2026-04-20",
      days: weeks(6, 5, 5),
      running: [{ code: "P3", since: "2026-08-10", expected: "2026-12-04" }],
    },
  },
  {
    slug: "landkreis-bergquell",
    name: "Landkreis Bergquell",
    kind: "district",
    state: "06",
    population: 154000,
    at: [8.75, 49.75],
    course: {
      began: "2026-03-09",
      days: weeks(5, 4, 4, 15),
      running: [{ code: "P4", since: "2026-09-21", expected: "2026-12-11" }],
    },
  },
  {
    slug: "holderstadt",
    name: "Holderstadt",
    kind: "town",
    state: "08",
    population: 71500,
    at: [8.4, 48.65],
    course: {
      began: "2026-07-06",
      days: weeks(7, 6),
      running: [{ code: "P2", since: "2026-10-05", expected: "2026-12-04" }],
    },
  },
  {
    slug: "steinwehr",
    name: "Steinwehr",
    kind: "town",
    state: "07",
    population: 29600,
    at: [7.75, 50.5],
    course: {
      began: "2026-08-31",
      days: weeks(6),
      running: [{ code: "P1", since: "2026-10-12", expected: "2026-12-04" }],
    },
  },
  {
    slug: "kreis-rheinwiesen",
    name: "Kreis Rheinwiesen",
    kind: "district",
    state: "05",
    population: 241000,
    at: [6.5, 51.3],
    course: {
      began: "2026-06-01",
      days: weeks(5, 5, 6),
      running: [{ code: "P3", since: "2026-09-21", expected: "2027-01-15" }],
    },
  },
  {
    slug: "landkreis-tannfelden",
    name: "Landkreis Tannfelden",
    kind: "district",
    state: "09",
    population: 96000,
    at: [12.25, 49.55],
    course: {
      began: "2026-10-26",
      days: [],
      running: [{ code: "P0", since: "2026-10-26", expected: "2026-12-11" }],
    },
  },
];

/** The 23 invented cities; none bears the name of a real municipality except the two that come with the story. */
export const cities: DemoCity[] = [
  ...pilots.map((told) => cityOf(told, "pilots", "2027-06-30", everyField)),
  ...labour.map((told) => cityOf(told, "labour", "2028-06-30", ["labour"])),
];

function cityOf(told: Told, cohort: DemoCohort["key"], lastDay: string, fields: FieldOfAction[]): DemoCity {
  const runningPhases = told.course.running.map((phase) => phase.code);
  return {
    slug: told.slug,
    name: told.name,
    kind: told.kind,
    cohort,
    stateCode: told.state,
    population: told.population,
    longitude: told.at[0],
    latitude: told.at[1],
    fieldsOfAction: told.fields ?? fields,
    languages: told.languages ?? usual,
    cooperationEndsOn: dayAfter(told.until ?? lastDay, 0),
    independent: runningPhases.length === 0,
    runningPhases,
    phases: phasesOf(told.course),
  };
}
