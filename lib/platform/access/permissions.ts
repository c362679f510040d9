/** Who a person can be in one city. `moderator` comes from a Moderation, the others from a Membership. */
export const cityRoles = [
  "coordinator",
  "chair",
  "member",
  "data_steward",
  "consulted",
  "observer",
  "moderator",
] as const;
export type CityRole = (typeof cityRoles)[number];

/** Roles over all cities, and the moderator, who sees the cities entrusted to them. */
export const programmeRoles = ["lead", "editor", "moderator"] as const;
export type ProgrammeRole = (typeof programmeRoles)[number];

/**
 * The one table of who may do what in a city. A condition on the record is a name behind the role:
 * `member:owner` means a member, for what their own organisation is responsible for.
 * Gates, actions and the buttons on the screen all ask this table. Basis: our own decision, after the roles in
 * prisma/reference/roles.json (the moderator advises and does not vote; the coordinator edits; the owner reports).
 */
const everyone = [
  "coordinator",
  "chair",
  "member",
  "data_steward",
  "consulted",
  "observer",
  "moderator",
] as const;
const committee = ["coordinator", "chair", "member", "data_steward", "observer", "moderator"] as const;

export const cityPermissions = {
  "city.read": everyone,
  "committee.read": committee,
  "contact.read": committee,
  "organisation.edit": ["coordinator"],
  "contact.edit": ["coordinator"],
  "seat.edit": ["coordinator"],
  "strategy.read": everyone,
  "strategy.edit": ["coordinator", "chair"],
  "strategy.share": ["coordinator"],
  "goal.edit": ["coordinator", "chair"],
  "objective.edit": ["coordinator", "chair", "data_steward"],
  "measure.create": ["coordinator", "chair", "member:owner"],
  "measure.edit": ["coordinator", "chair", "member:owner"],
  "measure.complete": ["coordinator", "member:owner"],
  "measure.archive": ["coordinator"],
  "history.read": committee,
  "process.edit": ["coordinator"],
  "people.read": ["coordinator", "chair", "moderator"],
  "people.invite": ["coordinator"],
  "people.end": ["coordinator"],
} as const satisfies Record<string, readonly (CityRole | `${CityRole}:owner`)[]>;

export type CityPermission = keyof typeof cityPermissions;

/** The one table of who may do what across cities. */
export const programmePermissions = {
  "programme.read": ["lead", "moderator"],
  "cities.create": ["lead"],
  "cohorts.edit": ["lead"],
  "roles.read": ["lead"],
  "roles.invite": ["lead"],
  "roles.end": ["lead"],
} as const satisfies Record<string, readonly ProgrammeRole[]>;

export type ProgrammePermission = keyof typeof programmePermissions;

/** Which roles a person may give to others; inviting into any other role is refused. */
export const mayGive: Record<"coordinator" | "lead", readonly string[]> = {
  coordinator: ["coordinator", "chair", "member", "data_steward", "consulted", "observer"],
  lead: ["coordinator", "moderator", "lead", "editor"],
};

/**
 * Whether a role may do something in a city. `owns` says whether the record at hand belongs to the organisation
 * the person acts for; leave it out to ask "for at least some record".
 */
export function allows(role: CityRole, permission: CityPermission, owns = true): boolean {
  const granted: readonly string[] = cityPermissions[permission];
  return granted.includes(role) || (owns && granted.includes(`${role}:owner`));
}

/** Whether a role may do something across cities. */
export function allowsProgramme(role: ProgrammeRole, permission: ProgrammePermission): boolean {
  return (programmePermissions[permission] as readonly string[]).includes(role);
}
