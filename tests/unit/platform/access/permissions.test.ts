import { describe, expect, test } from "vitest";
import {
  allows,
  allowsProgramme,
  type CityPermission,
  type CityRole,
  cityPermissions,
  cityRoles,
  mayGive,
  type ProgrammePermission,
  type ProgrammeRole,
  programmePermissions,
  programmeRoles,
} from "@/lib/platform/access/permissions";

/** Everything that is allowed in a city. What does not stand here must be refused. */
const inACity: Record<CityRole, CityPermission[]> = {
  coordinator: [
    "city.read",
    "committee.read",
    "contact.read",
    "organisation.edit",
    "contact.edit",
    "seat.edit",
    "strategy.read",
    "strategy.edit",
    "strategy.share",
    "goal.edit",
    "objective.edit",
    "measure.create",
    "measure.edit",
    "measure.complete",
    "measure.archive",
    "history.read",
    "process.edit",
    "people.read",
    "people.invite",
    "people.end",
  ],
  chair: [
    "city.read",
    "committee.read",
    "contact.read",
    "strategy.read",
    "strategy.edit",
    "goal.edit",
    "objective.edit",
    "measure.create",
    "measure.edit",
    "history.read",
    "people.read",
  ],
  member: ["city.read", "committee.read", "contact.read", "strategy.read", "history.read"],
  data_steward: [
    "city.read",
    "committee.read",
    "contact.read",
    "strategy.read",
    "objective.edit",
    "history.read",
  ],
  consulted: ["city.read", "strategy.read"],
  observer: ["city.read", "committee.read", "contact.read", "strategy.read", "history.read"],
  moderator: ["city.read", "committee.read", "contact.read", "strategy.read", "history.read", "people.read"],
};

/** What comes on top for records of the organisation a person acts for. */
const forTheirOwn: Partial<Record<CityRole, CityPermission[]>> = {
  member: ["measure.create", "measure.edit", "measure.complete"],
};

const acrossCities: Record<ProgrammeRole, ProgrammePermission[]> = {
  lead: ["programme.read", "cities.create", "cohorts.edit", "roles.read", "roles.invite", "roles.end"],
  moderator: ["programme.read"],
  editor: [],
};

const permissions = Object.keys(cityPermissions) as CityPermission[];
const across = Object.keys(programmePermissions) as ProgrammePermission[];

describe("who may do what", () => {
  test.each(cityRoles)("%s, for a record that is not theirs", (role) => {
    const allowed = permissions.filter((permission) => allows(role, permission, false));
    expect(allowed.toSorted()).toEqual(inACity[role].toSorted());
  });

  test.each(cityRoles)("%s, for a record of their own organisation", (role) => {
    const allowed = permissions.filter((permission) => allows(role, permission));
    expect(allowed.toSorted()).toEqual([...inACity[role], ...(forTheirOwn[role] ?? [])].toSorted());
  });

  test.each(programmeRoles)("%s, across cities", (role) => {
    const allowed = across.filter((permission) => allowsProgramme(role, permission));
    expect(allowed.toSorted()).toEqual(acrossCities[role].toSorted());
  });

  test("nobody gives a role over cities who has none, and a coordinator makes no moderator", () => {
    expect(mayGive).toEqual({
      coordinator: ["coordinator", "chair", "member", "data_steward", "consulted", "observer"],
      lead: ["coordinator", "moderator", "lead", "editor"],
    });
  });

  test("a moderator changes nothing", () => {
    const changing = permissions.filter((permission) => !permission.endsWith(".read"));
    expect(changing.filter((permission) => allows("moderator", permission))).toEqual([]);
  });
});
