import type { CityWrite } from "@/lib/platform/access/scope";
import { mergeEdits, type Texts } from "@/lib/platform/forms/merge";
import { numberText } from "@/lib/platform/forms/number-text";
import { Refusal, StaleEdit } from "@/lib/platform/forms/refusal";
import { nothingChanged, record } from "./record";

/** What a form edits: values that JSON can hold, each with one text form. */
export type Editable = Record<string, string | number | boolean | null | readonly string[]>;

type Edit<Fields extends Editable> = {
  subject: { type: string; id: string; title: string };
  action: string;
  /** The record as it is now, read in this transaction, and its version. */
  current: Fields;
  currentVersion: number;
  /**
   * What the person wants, the version their form was opened with, and their choices after a conflict. A choice
   * counts for the version it was made at: what a third person wrote since is shown again.
   */
  wanted: Fields;
  openedVersion: number;
  choice?: Record<string, string>;
  /** Writes the changed fields where the version is still the current one; the number of rows written. */
  save: (
    changed: Partial<Fields>,
    where: { version: number },
    next: { version: number },
  ) => Promise<{ count: number }>;
};

/**
 * Saves an edit so that nothing another person wrote is overwritten silently. If somebody saved the record since the
 * form was opened, fields only they changed keep their text, fields only this person changed take the new one, and
 * fields both changed are shown side by side (StaleEdit) until the person chooses. Records before and after.
 * Refuses with `forms.version` if the form claims a version that never was.
 */
export async function editRecord<Fields extends Editable>(
  write: CityWrite,
  edit: Edit<Fields>,
): Promise<void> {
  if (edit.openedVersion > edit.currentVersion) throw new Refusal("forms.version");
  const result = edit.openedVersion === edit.currentVersion ? chosen(edit) : await joined(write, edit);
  const changed = differing(edit.current, result);
  if (Object.keys(changed).length === 0) return nothingChanged(write);
  const version = edit.currentVersion + 1;
  const { count } = await edit.save(changed, { version: edit.currentVersion }, { version });
  if (count === 0) throw new Overtaken();
  await record(write, {
    action: edit.action,
    subject: { ...edit.subject, version },
    before: pick(edit.current, Object.keys(changed)),
    after: changed,
  });
}

/** The person saw the text that is saved now, and may have decided to let it stand. */
function chosen<Fields extends Editable>({ wanted, current, choice = {} }: Edit<Fields>): Fields {
  return Object.fromEntries(
    Object.entries(wanted).map(([name, value]) => [name, choice[name] === "theirs" ? current[name] : value]),
  ) as Fields;
}

async function joined<Fields extends Editable>(write: CityWrite, edit: Edit<Fields>): Promise<Fields> {
  const since = await eventsSince(write, edit);
  // The text the form was opened with: what each later event says stood there before, the oldest event first.
  const base: Editable = { ...edit.current };
  for (const event of since.toReversed()) Object.assign(base, event.before);
  const [started, now] = [texts(base), texts(edit.current)];
  const { merged, conflicts } = mergeEdits(started, texts(edit.wanted), now, stillValid(edit, started, now));
  const last = since.at(-1);
  if (conflicts.length > 0) {
    const [by, at] = [last?.actorName ?? "", last?.at ?? new Date()];
    const settled = Object.entries(merged).filter(
      ([name]) => !conflicts.some((field) => field.name === name),
    );
    throw new StaleEdit(conflicts, edit.currentVersion, by, at, Object.fromEntries(settled));
  }
  const take = (name: string) =>
    merged[name] === texts(edit.wanted)[name] ? edit.wanted[name] : edit.current[name];
  return Object.fromEntries(Object.keys(edit.wanted).map((name) => [name, take(name)])) as Fields;
}

/** Choices between texts that are still the same; where a third person wrote since, both are shown again. */
function stillValid<Fields extends Editable>({ choice = {} }: Edit<Fields>, started: Texts, now: Texts) {
  return Object.fromEntries(Object.entries(choice).filter(([name]) => started[name] === now[name]));
}

type Event = { before: Editable; actorName: string; at: Date };

async function eventsSince<Fields extends Editable>(write: CityWrite, edit: Edit<Fields>): Promise<Event[]> {
  const events = await write.tx.auditEvent.findMany({
    where: {
      cityId: write.city.id,
      subjectType: edit.subject.type,
      subjectId: edit.subject.id,
      subjectVersion: { gt: edit.openedVersion },
    },
    orderBy: { subjectVersion: "asc" },
    select: { before: true, actorName: true, at: true },
  });
  return events.map((event) => ({ ...event, before: (event.before ?? {}) as Editable }));
}

/** Somebody saved between our reading and writing; the action wrapper tries again and then sees their text. */
class Overtaken extends Error {
  readonly code = "P2034";
}

function differing<Fields extends Editable>(before: Fields, after: Fields): Partial<Fields> {
  const [old, now] = [texts(before), texts(after)];
  return Object.fromEntries(
    Object.entries(after).filter(([name]) => old[name] !== now[name]),
  ) as Partial<Fields>;
}

function pick(fields: Editable, names: string[]): Editable {
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
}

function texts(fields: Editable): Texts {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (typeof value === "number") return [name, numberText(value)];
      return [name, Array.isArray(value) ? value.join(", ") : String(value ?? "")];
    }),
  );
}
