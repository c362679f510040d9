import { type Day, daysBetween } from "@/lib/platform/clock/day";
import { VACANT_WARNING_DAYS } from "./stakeholder-types";

/** What the reference list says about a stakeholder type's place at the table. */
export type Requirement = {
  typeId: string;
  level: string;
  /** Fields of action whose table needs the type, and with how many seats. */
  mustHaveFor: readonly string[];
  minSeats: number;
  /** Types of one group stand in for each other: one chamber is enough. */
  oneOf: string | null;
  /** Kinds of city that alone need the type; empty means every kind. */
  onlyFor: readonly string[];
};

/** A seat, as far as "who is missing" needs to know it. */
export type SeatFact = {
  id: string;
  typeId: string;
  state: "filled" | "vacant" | "declined" | "consulted";
  sinceOn: Day;
};

/** What the city's table is for. */
export type Table = { kind: string; fieldsOfAction: readonly string[] };

/** A stakeholder type (or a group of which one will do) that the table needs and does not have enough of. */
export type Missing = {
  typeIds: string[];
  required: number;
  present: number;
  fields: string[];
  openSeats: SeatFact[];
};

/**
 * Who is missing at the table: for the fields of action a city has chosen, each stakeholder type that is a must and
 * has fewer seats present than needed. A filled seat is present. A group that is consulted instead is present where
 * the list itself foresees consultation (level "consulted"), and nowhere else.
 * Source: the labour market rule of the stakeholder list; the other fields of action are our own proposal.
 */
export function missingAtTable(
  table: Table,
  requirements: readonly Requirement[],
  seats: readonly SeatFact[],
): Missing[] {
  const asked = requirements.filter((type) => isAsked(table, type));
  const groups = grouped(asked);
  return [...groups.values()].flatMap((types) => {
    const required = Math.min(...types.map((type) => type.minSeats));
    const levels = new Map(types.map((type) => [type.typeId, type.level]));
    const own = seats.filter((seat) => levels.has(seat.typeId));
    const openSeats = own.filter((seat) => !isPresent(seat, levels.get(seat.typeId) ?? ""));
    const present = own.length - openSeats.length;
    if (present >= required) return [];
    const fields = table.fieldsOfAction.filter((field) =>
      types.some((type) => type.mustHaveFor.includes(field)),
    );
    return [{ typeIds: types.map((type) => type.typeId), required, present, fields, openSeats }];
  });
}

/** How many seats are missing altogether. */
export function missingSeatCount(missing: readonly Missing[]): number {
  return missing.reduce((sum, { required, present }) => sum + required - present, 0);
}

/** Something the table needs that is no seat: "mandate", "moderation", or "role:" and a role in the city. */
export type Need = {
  typeId: string;
  satisfiedBy: string;
  mustHaveFor: readonly string[];
  onlyFor: readonly string[];
};

/** What the city has of it today. */
export type Standing = { mandate: boolean; moderation: boolean; roles: readonly string[] };

/**
 * What the table needs besides its seats for the chosen fields of action, and whether it is there. A filled seat of
 * the same type does as well: some cities give their data steward a chair.
 */
export function needsBesidesSeats(
  table: Table,
  needs: readonly Need[],
  standing: Standing,
  seats: readonly SeatFact[],
): { need: Need; met: boolean }[] {
  const seated = (need: Need) => seats.some((seat) => seat.typeId === need.typeId && seat.state === "filled");
  return needs
    .filter((need) => isAsked(table, need))
    .map((need) => ({ need, met: stands(need.satisfiedBy, standing) || seated(need) }));
}

function stands(satisfiedBy: string, standing: Standing): boolean {
  if (satisfiedBy === "mandate") return standing.mandate;
  if (satisfiedBy === "moderation") return standing.moderation;
  return standing.roles.includes(satisfiedBy.replace(/^role:/, ""));
}

/** Whether a must-have seat has been vacant for so long that somebody should act. */
export function isVacantTooLong(seat: Pick<SeatFact, "state" | "sinceOn">, today: Day): boolean {
  return seat.state === "vacant" && daysBetween(seat.sinceOn, today) > VACANT_WARNING_DAYS;
}

export const seatTiers = ["core", "extended", "advisory"] as const;
export type SeatTier = (typeof seatTiers)[number];

/** The tier that a new seat of a type is offered: who decides sits in the core, who advises does not. */
export function tierFor(level: string): SeatTier {
  if (level === "core" || level === "sponsor") return "core";
  return level === "working_group" ? "extended" : "advisory";
}

function isAsked(
  table: Table,
  type: { mustHaveFor: readonly string[]; onlyFor: readonly string[] },
): boolean {
  return (
    type.mustHaveFor.some((field) => table.fieldsOfAction.includes(field)) &&
    (type.onlyFor.length === 0 || type.onlyFor.includes(table.kind))
  );
}

function isPresent(seat: SeatFact, level: string): boolean {
  return seat.state === "filled" || (seat.state === "consulted" && level === "consulted");
}

const groupOf = (type: Requirement) => type.oneOf ?? type.typeId;

function grouped(types: Requirement[]): Map<string, Requirement[]> {
  const groups = new Map<string, Requirement[]>();
  for (const type of types) groups.set(groupOf(type), [...(groups.get(groupOf(type)) ?? []), type]);
  return groups;
}
