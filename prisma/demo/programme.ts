import { monthEnd, monthStart } from "./story";
import type { DemoProgramme, FieldOfAction } from "./types";

export const everyField: FieldOfAction[] = [
  "labour",
  "language",
  "education",
  "housing",
  "social",
  "health",
  "cross",
];

/** Invented, like the foundation that pays for it. */
export const programme: DemoProgramme = {
  name: "Ankommen gestalten",
  funder: "Stiftung Gemeinsamer Weg",
  startsOn: monthStart("2024-01"),
  endsOn: monthEnd("2028-12"),
  cohorts: [
    {
      key: "pilots",
      position: 1,
      name: "Pilotkommunen",
      nameEn: "Pilot municipalities",
      fieldsOfAction: everyField,
    },
    {
      key: "labour",
      position: 2,
      name: "Schwerpunkt Arbeitsmarkt",
      nameEn: "Labour market focus",
      fieldsOfAction: ["labour"],
    },
  ],
};
