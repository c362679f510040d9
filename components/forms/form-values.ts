import type { FormValues } from "@/lib/platform/forms/state";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** React's own entries, which carry the action through a page without script. */
export function withoutActionEntries(data: FormData): FormData {
  for (const name of [...data.keys()]) if (name.startsWith("$ACTION")) data.delete(name);
  return data;
}

/** What a form sends, as an action's answer carries it. Files cannot come back. */
export function valuesOf(data: FormData): FormValues {
  const values: FormValues = {};
  for (const name of new Set(data.keys())) {
    const texts = data.getAll(name).filter((entry): entry is string => typeof entry === "string");
    if (texts.length > 0) values[name] = texts.length === 1 ? (texts[0] ?? "") : texts;
  }
  return values;
}

/** What the server changed of what was sent, for example after a conflict: only this is put into the fields. */
export function changedByServer(answered: FormValues, sent: FormData): Record<string, string[]> {
  const changed: Record<string, string[]> = {};
  for (const [name, value] of Object.entries(answered)) {
    const now = list(value).map(oneBreak);
    const before = sent.getAll(name).map((entry) => (typeof entry === "string" ? oneBreak(entry) : ""));
    if (now.join("\0") !== before.join("\0")) changed[name] = now;
  }
  return changed;
}

/** Everything a person can type or tick, by name. Secrets, files and hidden fields stay out. */
export function readForm(form: HTMLFormElement): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const control of controls(form)) {
    values[control.name] ??= [];
    if (!isTick(control) || control.checked) values[control.name]?.push(control.value);
  }
  return values;
}

/** Puts values into the fields as if they had been typed. Names that are not given stay as they are. */
export function fillForm(form: HTMLFormElement, values: Record<string, string[]>): void {
  const place: Record<string, number> = {};
  for (const control of controls(form)) {
    const given = values[control.name];
    if (!given) continue;
    if (isTick(control)) control.checked = given.includes(control.value);
    else {
      const index = place[control.name] ?? 0;
      place[control.name] = index + 1;
      control.value = given[index] ?? "";
    }
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function controls(form: HTMLFormElement): Control[] {
  return [...form.elements]
    .filter(
      (element): element is Control =>
        (element instanceof HTMLInputElement &&
          !["hidden", "password", "file", "submit"].includes(element.type)) ||
        element instanceof HTMLSelectElement ||
        element instanceof HTMLTextAreaElement,
    )
    .filter((control) => control.name !== "");
}

function isTick(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio");
}

function list(value: string | string[]): string[] {
  return Array.isArray(value) ? value : [value];
}

/** A form sends line breaks as CR LF whatever was typed. */
function oneBreak(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
