/**
 * Fills a message on the client, where the translation library is not shipped. Understands what our form
 * words use of ICU: `{name}`, and `{count, plural, =0 {…} one {…} other {…}}` with `#` for the number.
 * @param message as it stands in the messages file
 */
export function phrase(message: string, values: Record<string, string | number>, locale: string): string {
  let said = "";
  let at = 0;
  while (at < message.length) {
    const open = message.indexOf("{", at);
    if (open < 0) return said + message.slice(at);
    const close = closing(message, open);
    said += message.slice(at, open) + argument(message.slice(open + 1, close), values, locale);
    at = close + 1;
  }
  return said;
}

function argument(inside: string, values: Record<string, string | number>, locale: string): string {
  const [name = "", kind, ...rest] = inside.split(",");
  const value = values[name.trim()];
  if (kind?.trim() !== "plural") return String(value ?? "");
  const branches = branchesOf(rest.join(","));
  const count = Number(value);
  const category = new Intl.PluralRules(locale).select(count);
  const chosen = branches[`=${count}`] ?? branches[category] ?? branches.other ?? "";
  return phrase(chosen.replaceAll("#", new Intl.NumberFormat(locale).format(count)), values, locale);
}

function branchesOf(text: string): Record<string, string> {
  const branches: Record<string, string> = {};
  let at = 0;
  for (let open = text.indexOf("{", at); open >= 0; open = text.indexOf("{", at)) {
    const close = closing(text, open);
    branches[text.slice(at, open).trim()] = text.slice(open + 1, close);
    at = close + 1;
  }
  return branches;
}

/** Index of the brace that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index++) {
    if (text[index] === "{") depth++;
    else if (text[index] === "}" && --depth === 0) return index;
  }
  return text.length;
}
