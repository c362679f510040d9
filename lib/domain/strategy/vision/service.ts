import type { CityWrite } from "@/lib/platform/access/scope";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { editRecord } from "@/lib/platform/trail/edit";
import { nothingChanged, record } from "@/lib/platform/trail/record";
import { takeTurn } from "../turn";
import type { VisionInput } from "./schema";

/** Changes vision (three languages) and mission of the draft. Two editors at once: see `editRecord`. */
export async function editVision(write: CityWrite, input: VisionInput): Promise<void> {
  const { tx, city } = write;
  const { version, choice, ...wanted } = input;
  const { id, version: currentVersion, sharedAt: _, ...current } = await draftOf(write);
  await editRecord(write, {
    subject: { type: "strategy", id, title: city.name },
    action: "strategy.edited",
    current,
    currentVersion,
    wanted,
    openedVersion: version,
    choice,
    save: (changed, where, next) =>
      tx.strategy.updateMany({
        where: { cityId: city.id, id, ...where },
        data: { ...changed, ...next, updatedAt: new Date() },
      }),
  });
}

/** Lets the foundation read the draft from now on: the vision, the tree, its figures and its history. */
export async function shareDraft(write: CityWrite): Promise<void> {
  const { id } = await draftOf(write);
  const { count } = await write.tx.strategy.updateMany({
    where: { cityId: write.city.id, id, sharedAt: null },
    data: { sharedAt: new Date(), sharedById: write.actor.userId },
  });
  await recordSharing(write, id, count, "strategy.shared");
}

/** Takes the draft back: from now on the foundation sees nothing of it. */
export async function stopSharing(write: CityWrite): Promise<void> {
  const { id } = await draftOf(write);
  const { count } = await write.tx.strategy.updateMany({
    where: { cityId: write.city.id, id, sharedAt: { not: null } },
    data: { sharedAt: null, sharedById: null },
  });
  await recordSharing(write, id, count, "strategy.unshared");
}

async function recordSharing(write: CityWrite, id: string, count: number, action: string): Promise<void> {
  if (count === 0) return nothingChanged(write);
  await record(write, { action, subject: { type: "strategy", id, title: write.city.name } });
}

/** The draft of the city; a city that has none yet gets an empty one. */
async function draftOf(write: CityWrite) {
  const { tx, city } = write;
  const select = {
    id: true,
    vision: true,
    visionPlain: true,
    visionEn: true,
    mission: true,
    version: true,
    sharedAt: true,
  } as const;
  const find = () =>
    tx.strategy.findFirst({ where: { cityId: city.id }, orderBy: { number: "desc" }, select });
  const draft = await find();
  if (draft) return draft;
  await takeTurn(write);
  return (
    (await find()) ?? tx.strategy.create({ data: { cityId: city.id, id: newRecordId(), number: 1 }, select })
  );
}
