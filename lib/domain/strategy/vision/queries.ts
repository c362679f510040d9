import { type CityScope, inCity } from "@/lib/platform/access/scope";

/** The draft of a city's strategy without its tree. */
export type Draft = {
  id: string;
  vision: string;
  visionPlain: string;
  visionEn: string;
  mission: string;
  /** Since when the foundation may read the draft, and who allowed it. */
  shared: { at: Date; by: string | null } | null;
  version: number;
};

/** The strategy a city works on; null if it has none yet, or, for the foundation, if the city does not share it. */
export function readDraft(scope: CityScope): Promise<Draft | null> {
  return inCity(scope, async (tx) => {
    const draft = await tx.strategy.findFirst({
      where: { cityId: scope.city.id },
      orderBy: { number: "desc" },
      select: {
        id: true,
        vision: true,
        visionPlain: true,
        visionEn: true,
        mission: true,
        sharedAt: true,
        sharedById: true,
        version: true,
      },
    });
    if (!draft) return null;
    const { sharedAt, sharedById, ...texts } = draft;
    const person =
      sharedAt && sharedById
        ? await tx.user.findFirst({ where: { id: sharedById }, select: { name: true } })
        : null;
    return { ...texts, shared: sharedAt && { at: sharedAt, by: person?.name ?? null } };
  });
}

/** Whether the city keeps its draft to itself and the reader comes from the foundation: then the pages say so. */
export async function draftIsHidden(scope: CityScope): Promise<boolean> {
  return scope.role === "moderator" && (await readDraft(scope)) === null;
}
