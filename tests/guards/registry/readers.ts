import { readDashboard } from "@/lib/domain/cities/dashboard/queries";
import { listHistory } from "@/lib/domain/cities/history";
import {
  listCities,
  listCityNames,
  listOwnCities,
  readCity,
  readCityInShort,
} from "@/lib/domain/cities/queries";
import { registerEntry, searchRegister } from "@/lib/domain/cities/register";
import {
  listOrganisationNames,
  listOrganisations,
  readOrganisation,
} from "@/lib/domain/committee/organisations/queries";
import { listPeopleOf, readPerson } from "@/lib/domain/committee/people/queries";
import { listSeats, readSeat, readTable } from "@/lib/domain/committee/seats/queries";
import { listRoles, listSessions } from "@/lib/domain/people/account/queries";
import { listFoundation } from "@/lib/domain/people/foundation/queries";
import { listOpenInvitations } from "@/lib/domain/people/invitation/queries";
import {
  listAccompanying,
  listActingOrganisations,
  listPeople,
  listRoleEvents,
} from "@/lib/domain/people/membership/queries";
import { listProgrammes, readCohort } from "@/lib/domain/programme/cohorts/queries";
import { listEntrustedCities } from "@/lib/domain/programme/overview/queries";
import { readGoal } from "@/lib/domain/strategy/goals/queries";
import { measureChoices, readMeasure, readMeasureFields } from "@/lib/domain/strategy/measures/queries";
import { readMilestone } from "@/lib/domain/strategy/milestones/queries";
import { objectiveChoices, readObjective } from "@/lib/domain/strategy/objectives/queries";
import { measureFacts, objectiveSeries } from "@/lib/domain/strategy/queries";
import { readTree } from "@/lib/domain/strategy/tree/queries";
import { readDraft } from "@/lib/domain/strategy/vision/queries";
import type { Viewer } from "@/lib/platform/access/look-up";
import type { CityScope, ProgrammeScope } from "@/lib/platform/access/scope";
import { day } from "@/lib/platform/clock/day";
import type { Its } from "./its";

/**
 * How each reader of lib/domain is asked for Altstadt. A new reader that does not stand here makes the guard fail:
 * write down how it is asked for records of a foreign city.
 */
type Ask<Scope> = (scope: Scope, its: Its) => Promise<unknown>;

const today = day("2026-11-24");

/** With the scope of a city; Neuburg's must show nothing of Altstadt, Altstadt's must show it. */
export const cityReaders: Record<string, Ask<CityScope>> = {
  "cities/dashboard/queries#readDashboard": (scope) => readDashboard(scope),
  "cities/history#listHistory": (scope, its) => listHistory(scope, { type: "city", id: its.city }),
  "committee/organisations/queries#listOrganisations": (scope) => listOrganisations(scope),
  "committee/organisations/queries#listOrganisationNames": (scope) => listOrganisationNames(scope),
  "committee/organisations/queries#readOrganisation": (scope, its) =>
    readOrganisation(scope, its.organisation),
  "committee/people/queries#readPerson": (scope, its) => readPerson(scope, its.person),
  "committee/people/queries#listPeopleOf": (scope, its) => listPeopleOf(scope, its.organisation),
  "committee/seats/queries#readTable": (scope) => readTable(scope),
  "committee/seats/queries#listSeats": (scope) => listSeats(scope),
  "committee/seats/queries#readSeat": (scope, its) => readSeat(scope, its.seat),
  "people/membership/queries#listPeople": (scope) => listPeople(scope),
  "people/membership/queries#listAccompanying": (scope) => listAccompanying(scope),
  "people/membership/queries#listRoleEvents": (scope) => listRoleEvents(scope),
  "people/membership/queries#listActingOrganisations": (scope) => listActingOrganisations(scope),
  "strategy/goals/queries#readGoal": (scope, its) => readGoal(scope, its.goal),
  "strategy/measures/queries#readMeasure": (scope, its) => readMeasure(scope, its.measure, "de"),
  "strategy/measures/queries#readMeasureFields": (scope, its) => readMeasureFields(scope, its.measure),
  "strategy/measures/queries#measureChoices": (scope) => measureChoices(scope, "de"),
  "strategy/milestones/queries#readMilestone": (scope, its) =>
    readMilestone(scope, its.milestonesMeasure, its.milestone),
  "strategy/objectives/queries#readObjective": (scope, its) => readObjective(scope, its.objective),
  "strategy/objectives/queries#objectiveChoices": (scope, its) =>
    objectiveChoices(scope, { goalId: its.goal, seatId: its.seat }),
  "strategy/queries#measureFacts": (scope) => measureFacts(scope),
  "strategy/queries#objectiveSeries": (scope) => objectiveSeries(scope),
  "strategy/tree/queries#readTree": (scope) => readTree(scope),
  "strategy/vision/queries#readDraft": (scope) => readDraft(scope),
};

/** With the scope of a city, but what they answer holds no record of it. */
export const cityFacts: Record<string, Ask<CityScope>> = {
  "cities/queries#readCityInShort": (scope) => readCityInShort(scope),
};

/** Without a record in the answer, whoever asks. */
export const saysNoRecord: Record<string, string> = {
  "strategy/vision/queries#draftIsHidden": "yes or no, from readDraft",
  "strategy/value-words#historyWords": "names of the shared lists and of public practices",
};

/** With a scope across cities; a moderator of other cities must see nothing of Altstadt, its own must. */
export const programmeReaders: Record<string, Ask<ProgrammeScope>> = {
  "programme/overview/queries#listEntrustedCities": (scope) => listEntrustedCities(scope),
  "cities/queries#listCities": (scope) =>
    listCities(scope, { q: "", cohort: null, state: null, missing: null, page: 1 }, today),
  "cities/queries#listCityNames": (scope) => listCityNames(scope),
  "cities/queries#readCity": (scope) => readCity(scope, "altstadt"),
};

/** With a scope across cities, asked for what belongs to the programme and to no city. */
export const programmeFacts: Record<string, Ask<ProgrammeScope>> = {
  "cities/register#searchRegister": (scope) => searchRegister(scope, "Altstadt"),
  "cities/register#registerEntry": (scope) => registerEntry(scope, "05515000"),
  "people/foundation/queries#listFoundation": (scope) =>
    listFoundation(scope, { q: "", role: null, state: null }, today),
  "programme/cohorts/queries#listProgrammes": (scope) => listProgrammes(scope),
  "programme/cohorts/queries#readCohort": (scope, its) => readCohort(scope, its.city),
};

/** What a signed-in person reads of their own. */
export const ownReaders: Record<string, (viewer: Viewer) => Promise<unknown>> = {
  "cities/queries#listOwnCities": listOwnCities,
  "people/account/queries#listSessions": listSessions,
  "people/account/queries#listRoles": listRoles,
  "people/invitation/queries#listOpenInvitations": listOpenInvitations,
};

/** What anybody may ask, or only the platform itself does; each with the reason. */
export const askedByNoCity: Record<string, string> = {
  "people/sign-in/queries#demoSignInOffered": "a fact about the installation",
  "people/sign-in/queries#outboxShown": "a fact about the installation",
  "people/sign-in/queries#listWaitingLetters": "shown in the demo world only, where nobody is real",
  "people/sign-in/queries#listDemoPeople": "shown in the demo world only, where nobody is real",
  "people/sign-in/queries#arrivalFacts": "decides where a person goes; asked with their own id only",
  "programme/queries#demoWorldLoaded": "a fact about the installation",
  "practices/bank/queries#readBank": "the public bank",
  "practices/practice/queries#readPractice": "the public bank",
  "practices/practice/queries#listSimilar": "the public bank",
  "practices/search/queries#lookUpWords": "the public bank",
  "practices/sitemap/queries#countParts": "the public bank",
  "practices/sitemap/queries#listPart": "the public bank",
  "programme/participants/queries#listParticipants": "the list of cities that everybody may see",
  "committee/queries#requirementsOf": "a shared list, inside the transaction of whoever asks",
  "committee/queries#needsOf": "a shared list, inside the transaction of whoever asks",
  "strategy/objectives/queries#objectivePlaces": "inside the transaction of whoever asks",
};
