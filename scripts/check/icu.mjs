/**
 * The arguments of a message in ICU syntax, with their kinds, and the tags around its parts: what a translation must
 * keep. Throws if the message cannot be read.
 * @param {string} message
 * @returns {string[]} sorted, for example ["count plural", "day", "<link>"]
 */
export function argumentsOf(message) {
  /** @type {Set<string>} */
  const found = new Set();
  const end = readText(message, 0, found, false);
  if (end !== message.length) throw new Error("one } too many");
  for (const [, tag] of message.matchAll(/<(\w+)>/g)) found.add(`<${tag}>`);
  return [...found].sort();
}

/**
 * @param {string} text
 * @param {number} at
 * @param {Set<string>} found
 * @param {boolean} inBranch
 * @returns {number} where the text ends: at a closing brace, or at its end
 */
function readText(text, at, found, inBranch) {
  while (at < text.length) {
    const sign = text[at];
    if (sign === "'") at = afterQuote(text, at);
    else if (sign === "{") at = readArgument(text, at + 1, found);
    else if (sign === "}") return at;
    else at++;
  }
  if (inBranch) throw new Error("a { is not closed");
  return at;
}

/** '' is an apostrophe, '{…' is text up to the next one, any other apostrophe is itself. @param {string} text @param {number} at */
function afterQuote(text, at) {
  if (text[at + 1] === "'") return at + 2;
  if (!/[{}<]/.test(text[at + 1] ?? "")) return at + 1;
  const end = text.indexOf("'", at + 1);
  return end < 0 ? text.length : end + 1;
}

/** @param {string} text @param {number} at @param {Set<string>} found @returns {number} */
function readArgument(text, at, found) {
  const head = /^\s*(\w+)\s*(?:,\s*(\w+)\s*)?/.exec(text.slice(at));
  if (!head?.[1]) throw new Error("a { without the name of an argument");
  const [whole, name, kind] = head;
  found.add(kind ? `${name} ${kind}` : name);
  at += whole.length;
  if (kind && ["plural", "select", "selectordinal"].includes(kind)) return readBranches(text, at, found);
  const end = text.indexOf("}", at);
  if (end < 0) throw new Error(`{${name} is not closed`);
  return end + 1;
}

/** @param {string} text @param {number} at @param {Set<string>} found @returns {number} */
function readBranches(text, at, found) {
  let others = false;
  for (;;) {
    const next = /^[\s,]*(?:offset:\d+\s*)?(?:(=?[\w-]+)\s*\{|\})/.exec(text.slice(at));
    if (!next) throw new Error("the branches of a choice cannot be read");
    at += next[0].length;
    if (next[1] === undefined) {
      if (!others) throw new Error("a choice without the branch other");
      return at;
    }
    others ||= next[1] === "other";
    at = readText(text, at, found, true) + 1;
  }
}
