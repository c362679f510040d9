import { newRecordId } from "@/lib/platform/forms/new-id";
import type { Its } from "./its";

/** The fields of a form, as a browser sends them. */
export type Fields = Record<string, string | string[]>;

/** A form that Altstadt's coordinator can send with success, and what has to be so before (SQL). */
export type Filled = { form: (its: Its) => Fields; given?: (its: Its) => string };

const opened = { version: "1" };
const archive = (table: string, id: string) =>
  `update "${table}" set "archivedAt" = now() where id = '${id}'`;

/**
 * Every action in a city, with a form that works for Altstadt's coordinator. The guard sends it as others would, and
 * with Altstadt's records to another city. A new action that does not stand here makes the guard fail.
 */
export const cityActions: Record<string, Filled> = {
  "committee/seats/actions#createSeat": {
    form: () => ({
      id: newRecordId(),
      title: "Sparkasse",
      stakeholderTypeId: "ST16",
      tier: "extended",
      voting: "on",
    }),
  },
  "committee/seats/actions#editSeat": {
    form: (its) => ({ ...opened, id: its.seat, title: "Anders", stakeholderTypeId: "ST16", tier: "core" }),
  },
  "committee/seats/actions#fillSeat": {
    form: (its) => ({
      ...opened,
      id: its.vacantSeat,
      organisationId: its.organisation,
      holderId: "",
      deputyId: "",
      sinceOn: "2026-11-02",
    }),
  },
  "committee/seats/actions#vacateSeat": {
    form: (its) => ({
      ...opened,
      id: its.seat,
      sinceOn: "2026-11-02",
      searcherId: its.organisation,
      searchUntil: "2027-02-01",
    }),
  },
  "committee/seats/actions#declineSeat": {
    form: (its) => ({
      ...opened,
      id: its.seat,
      organisationId: its.organisation,
      reason: "Kein Personal",
      sinceOn: "2026-11-02",
    }),
  },
  "committee/seats/actions#hearInstead": {
    form: (its) => ({
      ...opened,
      id: its.vacantSeat,
      organisationId: its.organisation,
      reason: "Zweimal im Jahr",
      sinceOn: "2026-11-02",
    }),
  },
  "committee/seats/actions#archiveSeat": { form: (its) => ({ id: its.freeSeat }) },
  "committee/seats/actions#restoreSeat": {
    given: (its) => archive("Seat", its.freeSeat),
    form: (its) => ({ id: its.freeSeat }),
  },
  "committee/seats/actions#moveSeat": { form: (its) => ({ move: `${its.secondSeat}:2:up` }) },

  "committee/organisations/actions#createOrganisation": {
    form: () => ({
      id: newRecordId(),
      seatId: "",
      name: "Sparkasse Altstadt",
      stakeholderTypeId: "ST16",
      website: "",
      note: "",
    }),
  },
  "committee/organisations/actions#editOrganisation": {
    form: (its) => ({
      ...opened,
      id: its.organisation,
      name: "Anderer Name",
      stakeholderTypeId: "ST16",
      website: "",
      note: "",
    }),
  },
  "committee/organisations/actions#archiveOrganisation": { form: (its) => ({ id: its.freeOrganisation }) },
  "committee/organisations/actions#restoreOrganisation": {
    given: (its) => archive("Organisation", its.freeOrganisation),
    form: (its) => ({ id: its.freeOrganisation }),
  },

  "committee/people/actions#createPerson": {
    form: (its) => ({
      id: newRecordId(),
      organisationId: its.organisation,
      seatId: "",
      name: "Rosa Thal",
      jobTitle: "",
      email: "",
      phone: "",
    }),
  },
  "committee/people/actions#editPerson": {
    form: (its) => ({ ...opened, id: its.person, name: "Rosa Thal", jobTitle: "", email: "", phone: "" }),
  },
  "committee/people/actions#archivePerson": { form: (its) => ({ id: its.freePerson }) },
  "committee/people/actions#restorePerson": {
    given: (its) => archive("Contact", its.freePerson),
    form: (its) => ({ id: its.freePerson }),
  },

  "strategy/vision/actions#editVisionAction": {
    form: () => ({ ...opened, vision: "Ein Satz", visionPlain: "", visionEn: "", mission: "" }),
  },
  "strategy/vision/actions#shareDraftAction": {
    given: (its) => `update "Strategy" set "sharedAt" = null where "cityId" = '${its.city}'`,
    form: () => ({}),
  },
  "strategy/vision/actions#stopSharingAction": { form: () => ({}) },

  "strategy/goals/actions#createGoalAction": {
    form: () => ({ id: newRecordId(), title: "Neues Ziel", description: "" }),
  },
  "strategy/goals/actions#editGoalAction": {
    form: (its) => ({ ...opened, id: its.goal, title: "Anderes Ziel", description: "" }),
  },
  "strategy/goals/actions#archiveGoalAction": {
    given: (its) => `update "Objective" set "archivedAt" = now() where "goalId" = '${its.goal}';
      update "Measure" set "archivedAt" = now() where "cityId" = '${its.city}'`,
    form: (its) => ({ id: its.goal }),
  },
  "strategy/goals/actions#restoreGoalAction": {
    given: (its) => archive("Goal", its.goal),
    form: (its) => ({ id: its.goal }),
  },
  "strategy/goals/actions#moveGoalAction": {
    given: (its) => `update "Goal" set position = 1 where id = '${its.goal}'`,
    form: (its) => ({ id: its.goal, place: "3" }),
  },

  "strategy/objectives/actions#createObjectiveAction": {
    form: (its) => ({ ...objective, id: newRecordId(), goalId: its.goal, seatId: its.seat }),
  },
  "strategy/objectives/actions#editObjectiveAction": {
    form: (its) => ({ ...objective, ...opened, id: its.objective, goalId: its.goal, seatId: its.seat }),
  },
  "strategy/objectives/actions#archiveObjectiveAction": {
    given: (its) => `update "Measure" set "archivedAt" = now() where "objectiveId" = '${its.objective}'`,
    form: (its) => ({ id: its.objective }),
  },
  "strategy/objectives/actions#restoreObjectiveAction": {
    given: (its) => archive("Objective", its.objective),
    form: (its) => ({ id: its.objective }),
  },
  "strategy/objectives/actions#moveObjectiveAction": {
    given: (
      its,
    ) => `update "Objective" set "goalId" = (select "goalId" from "Objective" where id = '${its.objective}')
      where "cityId" = '${its.city}';
      update "Objective" set position = 0 where id = '${its.objective}'`,
    form: (its) => ({ id: its.objective, place: "2" }),
  },
  "strategy/observations/actions#enterFigureAction": {
    form: (its) => ({
      id: newRecordId(),
      objectiveId: its.objective,
      observedOn: "2026-10-07",
      value: "31,5",
      source: "Statistikstelle",
    }),
  },

  "strategy/measures/actions#createMeasureAction": {
    form: (its) => ({ ...measure(its), id: newRecordId() }),
  },
  "strategy/measures/actions#editMeasureAction": {
    form: (its) => ({ ...measure(its), ...opened, id: its.measure, startedOn: "" }),
  },
  "strategy/measures/actions#beginMeasureAction": { form: (its) => ({ id: its.measure }) },
  "strategy/measures/actions#completeMeasureAction": {
    form: (its) => ({
      id: its.begunMeasure,
      completedOn: "2026-11-03",
      note: "Läuft weiter im Regelbetrieb.",
    }),
  },
  "strategy/measures/actions#reopenMeasureAction": {
    given: (its) => `update "Measure" set "completedAt" = '2026-11-03' where id = '${its.begunMeasure}'`,
    form: (its) => ({ id: its.begunMeasure }),
  },
  "strategy/measures/actions#archiveMeasureAction": { form: (its) => ({ id: its.measure }) },
  "strategy/measures/actions#restoreMeasureAction": {
    given: (its) => archive("Measure", its.measure),
    form: (its) => ({ id: its.measure }),
  },

  "strategy/milestones/actions#addMilestoneAction": {
    form: (its) => ({ id: newRecordId(), measureId: its.measure, title: "Vertrag", dueOn: "2027-03-01" }),
  },
  "strategy/milestones/actions#editMilestoneAction": {
    form: (its) => ({ ...opened, id: its.milestone, title: "Anders", dueOn: "2027-03-01" }),
  },
  "strategy/milestones/actions#reachMilestoneAction": {
    form: (its) => ({ id: its.milestone, reachedOn: "2026-11-03" }),
  },
  "strategy/milestones/actions#unreachMilestoneAction": {
    given: (its) => `update "Milestone" set "reachedOn" = '2026-11-03' where id = '${its.milestone}'`,
    form: (its) => ({ id: its.milestone }),
  },
  "strategy/milestones/actions#removeMilestoneAction": { form: (its) => ({ id: its.milestone }) },

  "people/membership/actions#invitePerson": {
    form: (its) => ({
      id: newRecordId(),
      email: "neu@altstadt.example",
      name: "Rosa Thal",
      role: "member",
      organisationId: its.organisation,
      locale: "de",
    }),
  },
  "people/membership/actions#remindPerson": {
    given: (its) => `update "Membership" set "acceptedAt" = null where id = '${its.membership}'`,
    form: (its) => ({ membership: its.membership }),
  },
  "people/membership/actions#endRole": { form: (its) => ({ membership: its.membership }) },
};

const objective: Fields = {
  title: "Wartezeit auf den Kurs halbieren",
  indicatorId: "",
  unit: "Wochen",
  baseline: "12",
  baselineOn: "2025-12-31",
  target: "6",
  targetOn: "2027-12-31",
  remit: "influence",
};

const measure = (its: Its): Fields => ({
  title: "Kurs am Abend",
  description: "",
  objectiveId: its.objective,
  fieldOfAction: "labour",
  ownerId: its.organisation,
  partnerIds: [its.freeOrganisation],
  targetGroup: "",
  startsOn: "2027-01-01",
  endsOn: "2027-12-31",
  budgetEur: "12.000",
  funding: "",
  inputs: "",
  outputs: "",
  outcomes: "",
  impact: "",
  needs: "",
  practiceCode: "",
});
