// Whether every sentence is there in every language, and none that nobody needs:  node scripts/check-messages.mjs
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { argumentsOf } from "./check/icu.mjs";
import { handedOnIn, refusalsIn, usesIn } from "./check/message-uses.mjs";
import { root } from "./checkout.mjs";
import { Trouble, withPlainEnding } from "./trouble.mjs";

const place = path.resolve(process.argv[2] ?? root);
const messagesFolder = "lib/platform/i18n/messages";
/** Namespaces that name things by codes which only data know: fields and values of records, as the trail holds them. */
const ofData = /^(fields|values)\./;

/** @typedef {{ file: string, text: string }} Module */

await withPlainEnding(async () => {
  const languages = readdirSync(path.join(place, messagesFolder));
  const catalogues = new Map(languages.map((language) => [language, catalogueOf(language)]));
  const modules = modulesBelow("app", "components", "lib");
  const keys = [...(catalogues.get(languages[0] ?? "")?.keys() ?? [])];
  const { missing, used } = compared(modules, keys);
  const trouble = [
    ...differences(catalogues),
    ...missing,
    ...keys.filter((key) => !used.has(key)).map((key) => `nobody asks for ${key}`),
  ];
  for (const line of trouble) console.log(line);
  if (trouble.length > 0)
    throw new Trouble(`${trouble.length} sentences are missing, different or left over.`);
  console.log(`${keys.length} sentences in ${languages.join(" and ")}, all of them in use.`);
});

/** @param {string} language @returns {Map<string, string>} full key to text */
function catalogueOf(language) {
  const folder = path.join(place, messagesFolder, language);
  return new Map(
    readdirSync(folder).flatMap((file) =>
      flattened(path.basename(file, ".json"), JSON.parse(readFileSync(path.join(folder, file), "utf8"))),
    ),
  );
}

/** @param {string} prefix @param {unknown} value @returns {[string, string][]} */
function flattened(prefix, value) {
  if (typeof value !== "object" || value === null) return [[prefix, String(value)]];
  return Object.entries(value).flatMap(([name, inner]) => flattened(`${prefix}.${name}`, inner));
}

/** @param {Map<string, Map<string, string>>} catalogues */
function differences(catalogues) {
  const all = new Set([...catalogues.values()].flatMap((catalogue) => [...catalogue.keys()]));
  return [...all].flatMap((key) => {
    const texts = [...catalogues].map(([language, catalogue]) => ({ language, text: catalogue.get(key) }));
    const absent = texts
      .filter(({ text }) => !text?.trim())
      .map(({ language }) => `${key} is missing in ${language}`);
    if (absent.length > 0) return absent;
    const shapes = texts.map(({ language, text = "" }) => shapeOf(language, text));
    return new Set(shapes.map(({ shape }) => shape)).size === 1
      ? []
      : [
          `${key} takes ${shapes.map(({ language, shape }) => `${shape || "nothing"} in ${language}`).join(", ")}`,
        ];
  });
}

/** @param {string} language @param {string} text */
function shapeOf(language, text) {
  try {
    return { language, shape: argumentsOf(text).join(", ") };
  } catch (error) {
    return { language, shape: `what cannot be read (${/** @type {Error} */ (error).message})` };
  }
}

/** Which keys the modules ask for, and what they ask for that is not there. @param {Module[]} modules @param {string[]} keys */
function compared(modules, keys) {
  const words = wordsOf(modules);
  const used = new Set(
    keys.filter((key) => ofData.test(key) || (key.startsWith("forms.") && words.has(key.slice(6)))),
  );
  /** @type {string[]} */
  const missing = [];
  /** @param {string[]} found @param {string} complaint */
  const note = (found, complaint) => {
    for (const key of found) used.add(key);
    if (found.length === 0) missing.push(complaint);
  };
  for (const { file, text } of modules) {
    for (const { line, key } of refusalsIn(text))
      note(matching(keys, key, "^"), `${file}:${line} refuses with ${key}, which is not there`);
    for (const { line, namespace, key, all } of [...usesIn(text), ...handedOnIn(text)]) {
      const [prefix, start] = [namespace ? `${namespace}.` : "", namespace === undefined ? "(^|[.])" : "^"];
      if (key !== undefined)
        note(
          matching(keys, `${prefix}${key}${all ? ".*" : ""}`, start),
          `${file}:${line} asks for ${prefix}${key}, which is not there`,
        );
      // A key that reaches the translator through a variable stands somewhere as a word.
      else for (const one of matching(keys, `${prefix}*`, start, words)) used.add(one);
    }
  }
  return { missing, used };
}

/**
 * @param {string[]} keys
 * @param {string} wanted with * for anything
 * @param {string} start
 * @param {Set<string>} [words] what the last * may be
 */
function matching(keys, wanted, start, words) {
  const shape = wanted.replaceAll(".", "[.]").replaceAll("*", "([\\w.-]+?)");
  const expression = new RegExp(`${start}${shape}$`);
  return keys.filter((key) => {
    const match = expression.exec(key);
    return match && (!words || words.has(match.at(-1) ?? ""));
  });
}

/**
 * What may name a sentence at run time: words in quotes, names of fields, enum values, confirmations in addresses; in
 * code, schema and reference content.
 * @param {Module[]} modules
 */
function wordsOf(modules) {
  const word = /["'`]([\w.-]+)["'`]|^\s*"?([\w-]+)"?\s*:|^\s{2}(\w+)$|\bdone=(\w+)/gm;
  const texts = [...modules, ...modulesBelow("prisma")].map(({ text }) => text);
  return new Set(
    texts.flatMap((text) => [...text.matchAll(word)].map((match) => match.slice(1).find(Boolean) ?? "")),
  );
}

/** @param {string[]} folders @returns {Module[]} */
function modulesBelow(...folders) {
  return folders.flatMap((folder) =>
    readdirSync(path.join(place, folder), { withFileTypes: true }).flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory())
        return /generated|messages|migrations/.test(entry.name) ? [] : modulesBelow(file);
      if (!/\.(tsx?|prisma|json)$/.test(entry.name)) return [];
      return [{ file, text: readFileSync(path.join(place, file), "utf8") }];
    }),
  );
}
