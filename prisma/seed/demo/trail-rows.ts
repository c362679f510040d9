import type { DemoWorld } from "@/prisma/demo/types";
import type { Row } from "../rows";
import { idOf, userId } from "./names";

/** The first line of each city's history: the lead took it into the programme. */
export function trailRows(world: DemoWorld, cities: readonly Row[]): Record<string, Row[]> {
  const email = world.programmeRoles.find(({ role }) => role === "lead")?.email;
  const lead = world.people.find((person) => person.email === email);
  if (!lead) throw new Error("the demo world has no lead");
  return {
    AuditEvent: cities.map((city) => ({
      cityId: city.id,
      id: idOf("event", "city.created", String(city.slug)),
      at: city.createdAt,
      actorId: userId(lead.email),
      actorName: lead.name,
      actorRole: "lead",
      action: "city.created",
      subjectType: "city",
      subjectId: city.id,
      subjectTitle: city.name,
      subjectVersion: 1,
    })),
  };
}
