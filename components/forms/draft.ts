export type Draft = { at: number; values: Record<string, string[]> };

const PREFIX = "draft:";
const KEPT_DAYS = 14;

/**
 * A draft lives in this browser only, for two weeks. A full or forbidden store is no reason to disturb anyone
 * at their work: the form then simply has no draft.
 */
export function loadDraft(key: string, now: number): Draft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(PREFIX + key) ?? "null") as Draft | null;
    if (!draft?.values || now - draft.at > KEPT_DAYS * 86_400_000) return null;
    return draft;
  } catch {
    return null;
  }
}

/** @returns whether it was really kept */
export function keepDraft(key: string, draft: Draft): boolean {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // nothing was kept
  }
}

export function sameValues(a: Record<string, string[]>, b: Record<string, string[]>): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => (a[name] ?? []).join("\0") === (b[name] ?? []).join("\0"));
}
