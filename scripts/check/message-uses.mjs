/**
 * Where a module asks for sentences.
 * @typedef {object} Use
 * @property {number} line
 * @property {string | undefined} namespace undefined where the translator came from elsewhere, "" for all namespaces
 * @property {string | undefined} key as it is written, with * for what is only known at run time; undefined for a variable
 * @property {boolean} [all] everything below the key is handed on
 */

const source = /(?:getTranslations|useTranslations|createTranslator)\(/.source;
const call =
  /(?<![\w$.])(\w+)(?:\.(?:rich|has|markup))?\(\s*(?:(["`])((?:(?!\2)[^\\\n])*)\2|([\w.?[\]]+))\s*[,)]/g;
const atOnce = new RegExp(`\\(await ${source}([^)]*)\\)\\)(?:\\.\\w+)?\\(\\s*(["\`])((?:(?!\\2).)*)\\2`, "g");

/** @param {string} code @returns {Use[]} */
export function usesIn(code) {
  const bindings = bindingsIn(code);
  /** @type {Use[]} */
  const uses = [];
  const lineAt = (/** @type {number} */ index) => code.slice(0, index).split("\n").length;
  for (const match of code.matchAll(call)) {
    const [, name = "", , text, variable] = match;
    const binding = bindings.findLast((one) => one.name === name && one.at < match.index);
    if (!binding) continue;
    const key = text === undefined ? (variable ? undefined : "") : pattern(text);
    uses.push({ line: lineAt(match.index), namespace: binding.namespace, key });
  }
  for (const match of code.matchAll(atOnce))
    uses.push({
      line: lineAt(match.index),
      namespace: namespaceOf(match[1] ?? ""),
      key: pattern(match[3] ?? ""),
    });
  return uses;
}

/** Sentences that leave for the browser: a part of a catalogue as data, or its whole file. @param {string} code @returns {Use[]} */
export function handedOnIn(code) {
  const parts = [...code.matchAll(/\.raw\(\s*"([^"]+)"/g)].map(({ 1: key, index }) => ({
    key,
    index,
    namespace: undefined,
  }));
  const files = [...code.matchAll(/^import (?!type)\w+ from "[^"]*\/messages\/\w+\/([\w-]+)\.json"/gm)].map(
    ({ 1: key, index }) => ({ key, index, namespace: "" }),
  );
  return [...parts, ...files].map(({ key, index, namespace }) => ({
    line: code.slice(0, index).split("\n").length,
    namespace,
    key,
    all: true,
  }));
}

/** Refusals name their sentence in full, wherever they are thrown. @param {string} code */
export function refusalsIn(code) {
  return [...code.matchAll(/new Refusal\(\s*["`]([^"`]+)["`]/g)].map((match) => ({
    line: code.slice(0, match.index).split("\n").length,
    key: pattern(match[1] ?? ""),
  }));
}

/** Names that hold a translator, in the order of the text; a parameter called like one comes from elsewhere. @param {string} code */
function bindingsIn(code) {
  /** @type {{ name: string, at: number, namespace: string | undefined }[]} */
  const found = [];
  const single = new RegExp(`(?:const|let) (\\w+) = (?:await )?${source}([^)]*)\\)`, "g");
  for (const match of code.matchAll(single))
    found.push({ name: match[1] ?? "", at: match.index, namespace: namespaceOf(match[2] ?? "") });
  for (const match of code.matchAll(/const \[([^\]=]+)\] = (?:await Promise\.all\()?\[/g)) {
    const names = (match[1] ?? "").split(",").map((name) => name.trim());
    elements(code, match.index + match[0].length).forEach((element, index) => {
      const asked = new RegExp(`^(?:await )?${source}([^)]*)\\)`).exec(element);
      if (asked)
        found.push({ name: names[index] ?? "", at: match.index, namespace: namespaceOf(asked[1] ?? "") });
    });
  }
  for (const match of code.matchAll(/[({,]\s*(t|ui|say)(?:\??: [^,;=)]*)?(?=\s*[,)}])/g))
    if (isParameter(code, match.index))
      found.push({ name: match[1] ?? "", at: match.index, namespace: undefined });
  return found.sort((a, b) => a.at - b.at);
}

/** The parts of an array literal that begins at a place. @param {string} code @param {number} at */
function elements(code, at) {
  const parts = [""];
  for (let depth = 0; at < code.length; at++) {
    const sign = code[at] ?? "";
    if ("([{".includes(sign)) depth++;
    if (")]}".includes(sign) && depth-- === 0) break;
    if (sign === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}

/** @param {string} code @param {number} at */
function isParameter(code, at) {
  const open = code.lastIndexOf("(", at);
  const head = code.slice(Math.max(0, open - 80), open);
  return /function\s*\w*$/.test(head) || /[=(,]\s*(async\s*)?$/.test(head);
}

/** @param {string} argument as written between the brackets */
function namespaceOf(argument) {
  const named = /namespace:\s*["`]([^"`]*)["`]/.exec(argument)?.[1];
  return pattern(named ?? /^\s*["`]([^"`]*)["`]/.exec(argument)?.[1] ?? "");
}

// What stands in ${…} is known at run time only.
/** @param {string} text */
const pattern = (text) => text.replace(/\$\{[^}]*\}/g, "*");
