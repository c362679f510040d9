import { newRecordId } from "@/lib/platform/forms/new-id";
import type { Fields } from "./city-actions";
import type { Its } from "./its";

type Filled = { form: (its: Its) => Fields; given?: (its: Its) => string };

const invited = (its: Its) => `update "Membership" set "acceptedAt" = null where id = '${its.membership}';
  update "Membership" set role = 'coordinator' where id = '${its.membership}'`;
const role = `insert into "ProgrammeRole" (id, "userId", role)
  select '00000000-0000-4000-8000-000000000001', id, 'editor' from "User" where email = 'nadja.wirth@buchenrode.example'`;
const theRole = { role: "00000000-0000-4000-8000-000000000001" };

/** Every action across cities, with a form that works for a lead. Nobody else may send it. */
export const programmeActions: Record<string, Filled> = {
  "cities/actions#takeCityIn": {
    form: () => ({
      id: newRecordId(),
      kind: "registered",
      key: "05515000",
      name: "Münster",
      population: "",
      cohortId: "",
      fieldsOfAction: ["labour"],
      startsOn: "2027-01-01",
      cooperationEndsOn: "",
    }),
  },
  "cities/actions#changeAgreement": {
    form: (its) => ({
      cityId: its.city,
      version: "1",
      name: "Altstadt am See",
      cohortId: "",
      cooperationEndsOn: "",
    }),
  },
  "programme/cohorts/actions#createProgramme": {
    form: () => ({
      id: newRecordId(),
      name: "Zweites Programm",
      funder: "Stiftung",
      startsOn: "2027-01-01",
      endsOn: "",
    }),
  },
  "programme/cohorts/actions#createCohort": {
    form: (its) => ({
      id: newRecordId(),
      programmeId: its.programme,
      name: "Dritte Gruppe",
      nameEn: "Third group",
      fieldsOfAction: ["labour"],
    }),
  },
  "programme/cohorts/actions#editCohort": {
    form: (its) => ({
      cohortId: its.cohort,
      opened: its.cohortAsOpened,
      name: "Andere Gruppe",
      nameEn: "Other group",
      fieldsOfAction: ["labour"],
    }),
  },
  "programme/cohorts/actions#reorderCohort": { form: (its) => ({ cohortId: its.cohort, direction: "down" }) },
  "people/coordinator/actions#inviteCitysCoordinator": {
    form: (its) => ({
      id: newRecordId(),
      cityId: its.city,
      email: "neu@altstadt.example",
      name: "Rosa Thal",
      locale: "de",
    }),
  },
  "people/coordinator/actions#remindCitysCoordinator": {
    given: invited,
    form: (its) => ({ cityId: its.city, membership: its.membership }),
  },
  "people/coordinator/actions#withdrawCoordinatorsInvitation": {
    given: invited,
    form: (its) => ({ cityId: its.city, membership: its.membership }),
  },
  "people/moderation/actions#entrustCity": {
    form: (its) => ({
      id: newRecordId(),
      cityId: its.city,
      email: "neu@gemeinsamer-weg.example",
      name: "Rosa Thal",
      fromDay: "2027-01-01",
      untilDay: "2027-12-31",
      locale: "de",
      back: "",
    }),
  },
  "people/moderation/actions#remindModerator": {
    given: (its) => `update "Moderation" set "acceptedAt" = null where id = '${its.moderation}'`,
    form: (its) => ({ cityId: its.city, moderation: its.moderation, back: "" }),
  },
  "people/moderation/actions#moveEndOfModeration": {
    form: (its) => ({ cityId: its.city, moderation: its.moderation, untilDay: "2028-01-31", back: "" }),
  },
  "people/moderation/actions#endModerationNow": {
    form: (its) => ({ cityId: its.city, moderation: its.moderation, back: "" }),
  },
  "people/programme-role/actions#inviteColleague": {
    form: () => ({
      id: newRecordId(),
      email: "neu@gemeinsamer-weg.example",
      name: "Rosa Thal",
      role: "editor",
      locale: "de",
    }),
  },
  "people/programme-role/actions#remindColleague": { given: () => role, form: () => theRole },
  "people/programme-role/actions#endColleaguesRole": { given: () => role, form: () => theRole },
};

/** What a signed-in person does with what is theirs; the forms name what belongs to Altstadt's coordinator. */
export const ownActions: Record<string, Filled> = {
  "people/account/actions#changeProfile": { form: () => ({ name: "Jana W.", locale: "en" }) },
  "people/account/actions#revokeSession": {
    given: (its) => session(its),
    form: () => ({ session: "00000000-0000-4000-8000-000000000002" }),
  },
  "people/account/actions#revokeOtherSessions": { given: (its) => session(its), form: () => ({}) },
  "people/invitation/actions#accept": { given: invitation, form: answer },
  "people/invitation/actions#decline": { given: invitation, form: answer },
  "people/sign-in/actions#signOut": { form: () => ({}) },
};

function session(its: Its): string {
  return `insert into "Session" (id, "sessionToken", "userId", expires)
    values ('00000000-0000-4000-8000-000000000002', 'x', '${its.coordinator}', '2199-01-01')`;
}

function invitation(its: Its): string {
  return `update "Membership" set "acceptedAt" = null, "userId" = '${its.coordinator}' where id = '${its.membership}'`;
}

function answer(its: Its): Fields {
  return { kind: "membership", invitation: its.membership };
}

/** Meant for people who are not signed in; each with the reason why it opens no foreign city. */
export const openToAnybody: Record<string, string> = {
  "people/sign-in/actions#requestSignInLink": "mails a link to the address's owner only",
  "people/sign-in/actions#startSingleSignOn": "leads to the identity provider",
  "people/sign-in/actions#continueAs": "invented people of the demo world only",
};
