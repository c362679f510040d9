const spelt: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", æ: "ae", ø: "oe", ł: "l" };

/** A name as part of an address: "Rothenburg ob der Tauber" is "rothenburg-ob-der-tauber", "Köln" is "koeln". */
export function slugOf(name: string): string {
  const plain = name
    .toLocaleLowerCase("de")
    .replace(/[äöüßæøł]/g, (letter) => spelt[letter] ?? "")
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  return plain || "kommune";
}

/**
 * A slug nobody has yet: the name alone, else with the Land ("neustadt-he"), else with a number.
 * @param taken slugs that begin like the name
 */
export function freeSlug(name: string, state: string, taken: ReadonlySet<string>): string {
  const plain = slugOf(name);
  const withState = `${plain}-${state.toLowerCase()}`;
  if (!taken.has(plain)) return plain;
  if (!taken.has(withState)) return withState;
  for (let number = 2; ; number++) if (!taken.has(`${withState}-${number}`)) return `${withState}-${number}`;
}
