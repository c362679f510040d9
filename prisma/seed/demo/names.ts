import { createHash } from "node:crypto";

/**
 * The id of a record of the demo world, made from what it is called there: the same in every database, so that
 * links in a presentation and expectations in a test stay true.
 */
export function idOf(kind: string, ...names: (string | number)[]): string {
  const bytes = createHash("sha1")
    .update(["common-table demo", kind, ...names].join("\0"))
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6); // version 5: made from a name
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export const cityId = (slug: string) => idOf("city", slug);
export const userId = (email: string) => idOf("user", email);
export const organisationId = (city: string, key: string) => idOf("organisation", city, key);
export const contactId = (city: string, key: string) => idOf("contact", city, key);
export const seatId = (city: string, key: string) => idOf("seat", city, key);
export const goalId = (city: string, key: string) => idOf("goal", city, key);
export const objectiveId = (city: string, key: string) => idOf("objective", city, key);
export const measureId = (city: string, key: string) => idOf("measure", city, key);
