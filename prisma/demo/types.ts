/** The shape of the demo world: invented cities, people and strategies, as plain data for the loader. */

/**
 * A calendar day. A text is a fixed ISO day. The others move with the day on which the world is loaded, so that
 * "due in two days" and "six weeks late" stay true; `dayOf` in story.ts turns them into ISO days.
 */
export type DemoDay =
  | string
  | { fromToday: number }
  /** The first or last day of a month that lies nearest to that day. */
  | { fromToday: number; snap: "first" | "last" }
  /** -1 is the end of the last completed quarter, 0 the end of the running one. */
  | { quarterEnd: number };

export type FieldOfAction = "labour" | "language" | "education" | "housing" | "social" | "health" | "cross";
export type PhaseCode = "P0" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "P8" | "P9";
export type CityKind = "town" | "district" | "association";

export type DemoProgramme = {
  name: string;
  funder: string;
  startsOn: DemoDay;
  endsOn: DemoDay;
  cohorts: DemoCohort[];
};

export type DemoCohort = {
  key: "pilots" | "labour";
  position: number;
  name: string;
  nameEn: string;
  fieldsOfAction: FieldOfAction[];
};

export type DemoCity = {
  slug: string;
  name: string;
  kind: CityKind;
  cohort: DemoCohort["key"];
  stateCode: string;
  population: number;
  longitude: number;
  latitude: number;
  fieldsOfAction: FieldOfAction[];
  /** ISO 639 codes of the languages in which the city consults. */
  languages: string[];
  cooperationEndsOn: DemoDay;
  /** The cooperation has ended and the city carries on alone. */
  independent: boolean;
  runningPhases: PhaseCode[];
  phases: DemoPhase[];
};

export type DemoPhase = {
  code: PhaseCode;
  /** Four months to the road map, as planned on the first day; never changed. */
  baselineStart: DemoDay;
  baselineEnd: DemoDay;
  startedOn: DemoDay | null;
  finishedOn: DemoDay | null;
  /** For a running phase: when the city now expects to finish it. */
  expectedEnd: DemoDay | null;
};

/** Somebody who can sign in. */
export type DemoPerson = { email: string; name: string; locale: "de" | "en" };
export type DemoProgrammeRole = { email: string; role: "lead" | "editor"; since: DemoDay };
export type DemoModeration = { city: string; email: string; from: DemoDay; until: DemoDay };
export type MembershipRole = "coordinator" | "chair" | "member" | "data_steward" | "consulted" | "observer";
export type DemoMembership = {
  city: string;
  email: string;
  role: MembershipRole;
  organisation: string | null;
  since: DemoDay;
};

export type DemoOrganisation = {
  city: string;
  key: string;
  name: string;
  /** As it is said at the table, where the name is long. */
  shortName: string;
  stakeholderType: string;
  note?: string;
};

/** Work data of a person, so that they can be reached. Not everybody here signs in. */
export type DemoContact = {
  city: string;
  key: string;
  organisation: string;
  name: string;
  jobTitle: string;
  email: string;
};

export type DemoSeat = {
  city: string;
  key: string;
  position: number;
  title: string;
  stakeholderType: string;
  tier: "core" | "extended" | "advisory";
  voting: boolean;
  state: DemoSeatState;
};

export type DemoSeatState =
  | { kind: "filled"; since: DemoDay; organisation: string; holder: string; deputy: string | null }
  | { kind: "vacant"; since: DemoDay; searcher: string; until: DemoDay }
  | {
      kind: "declined";
      since: DemoDay;
      organisation: string | null;
      reason: string;
      askAgainOn: DemoDay | null;
    }
  /** Heard at set points instead of sitting at the table. */
  | { kind: "consulted"; since: DemoDay; organisation: string; how: string; hearings: DemoDay[] };

export type DemoStrategy = {
  city: string;
  number: number;
  state: "draft" | "proposed" | "adopted";
  proposedOn: DemoDay | null;
  answersDueOn: DemoDay | null;
  /** Council resolution of the version that is in force. */
  resolution: { reference: string; on: DemoDay } | null;
  /** The day the city let the foundation read the draft. */
  sharedOn: DemoDay | null;
  vision: DemoVision;
  mission: string;
  goals: DemoGoal[];
  objectives: DemoObjective[];
  measures: DemoMeasure[];
  positions: DemoPosition[];
  changes: DemoChange[];
};

export type DemoVision = {
  de: string;
  plain: string;
  en: string;
  adoptedOn: DemoDay | null;
  note: string | null;
};
export type DemoGoal = { key: string; position: number; title: string; description: string };
export type DemoFigure = { value: number; on: DemoDay };

export type DemoObjective = {
  /** "1.2": second objective of goal 1. */
  key: string;
  goal: string;
  title: string;
  indicator: string;
  /** How the city counts it, where that differs from the indicator of the library. */
  definition: string | null;
  unit: string;
  baseline: DemoFigure | null;
  target: DemoFigure;
  seat: string | null;
  remit: "decide" | "influence" | "advocate";
  observations: (DemoFigure & { source: string })[];
};

export type DemoMilestone = { title: string; dueOn: DemoDay; reachedOn: DemoDay | null };

export type DemoMeasure = {
  /** "M4" */
  key: string;
  number: number;
  objective: string;
  title: string;
  description: string;
  fieldOfAction: FieldOfAction;
  owner: string | null;
  partners: string[];
  targetGroup: string;
  inputs: string;
  outputs: string;
  outcomes: string;
  impact: string;
  startsOn: DemoDay | null;
  endsOn: DemoDay | null;
  startedOn: DemoDay | null;
  completedOn: DemoDay | null;
  completionNote: string;
  /** 0 means without additional cost, null means nobody has said yet. */
  budgetEur: number | null;
  funding: string;
  milestones: DemoMilestone[];
  dependsOn: { measure: string; why: string }[];
  /** Published practice it follows, or null for an idea of the city's own. */
  practice: string | null;
  template: string | null;
  report: DemoReport | null;
};

/** The facts a quarterly report holds; the traffic light follows from them by rule. */
export type DemoReport = {
  quarter: DemoDay;
  reportedOn: DemoDay;
  output: { planned: number; actual: number; unit: string } | null;
  blocked: boolean;
  text: string;
};

export type DemoPosition = {
  organisation: string;
  state: "accepted" | "reservation" | "objection" | "understood" | "open";
  on: DemoDay | null;
  reason: string | null;
  answer: { text: string; on: DemoDay } | null;
  answerDueOn: DemoDay | null;
};

/** What a version changes for one organisation; only these are asked again. */
export type DemoChange = {
  organisation: string;
  measure: string;
  what: string;
  before: DemoChangeValue | null;
  after: DemoChangeValue;
};
export type DemoChangeValue = { text: string } | { day: DemoDay };

export type DemoAdoption = {
  city: string;
  practice: string;
  state: "considering" | "planned" | "running" | "regular_service" | "stopped";
  since: DemoDay;
  adaptation: string;
  reason: string | null;
};

export type DemoWorld = {
  programme: DemoProgramme;
  cities: DemoCity[];
  people: DemoPerson[];
  programmeRoles: DemoProgrammeRole[];
  memberships: DemoMembership[];
  moderations: DemoModeration[];
  organisations: DemoOrganisation[];
  contacts: DemoContact[];
  seats: DemoSeat[];
  strategies: DemoStrategy[];
  adoptions: DemoAdoption[];
};
