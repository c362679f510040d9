import { type PublicScope, readPublic } from "@/lib/platform/access/scope";

/** A city of the programme, as everybody may see it. */
export type Participant = {
  id: string;
  name: string;
  kind: "town" | "district" | "association";
  stateCode: string;
  longitude: number;
  latitude: number;
  cohort: { name: string; nameEn: string; position: number } | null;
  invented: boolean;
};

/** The cities that take part, the earlier cohorts first, then by name. */
export async function listParticipants(scope: PublicScope): Promise<Participant[]> {
  return readPublic<Participant>(
    scope,
    "participants",
    `select id, name, kind, "stateCode", longitude, latitude, invented,
       case when "cohortName" is not null then json_build_object('name', "cohortName", 'nameEn', "cohortNameEn",
         'position', "cohortPosition") end cohort
     from "ListedCity" order by "cohortPosition", name`,
  );
}
