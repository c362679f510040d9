/**
 * The import statements of a module, as our formatter writes them.
 * @typedef {{ from: string, names: string[], typeOnly: boolean }} Import
 */

const statement =
  /^(?:import|export)\s+(type\s+)?(?:([\w*\s{},$]+?)\s+from\s+)?"([^"]+)"(?:\s+with\s+\{[^}]*\})?;/gm;
const dynamic = /\bimport\(\s*"([^"]+)"\s*\)/g;

/** @param {string} source @returns {Import[]} */
export function importsOf(source) {
  const found = [...source.matchAll(statement)].map(([, type, what = "", from = ""]) => {
    const inBraces = /\{([^}]*)\}/.exec(what)?.[1];
    const entries = (inBraces ?? "")
      .split(",")
      .map((entry) => entry.trim())
      .filter(Boolean);
    const onlyTypesInBraces = entries.length > 0 && entries.every((entry) => entry.startsWith("type "));
    const besideBraces = what.replace(/\{[^}]*\}/, "").replace(/[\s,]/g, "") !== "";
    return {
      from,
      names: entries.map((entry) => entry.replace(/^type\s+/, "").replace(/\s+as\s+.*/, "")),
      typeOnly: Boolean(type) || (onlyTypesInBraces && !besideBraces),
    };
  });
  // import("…") in a type position names a type; we write none of those.
  const later = [...source.matchAll(dynamic)].map(([, from = ""]) => ({ from, names: [], typeOnly: false }));
  return [...found, ...later];
}

/**
 * Whether everything a module takes from another vanishes at run time.
 * @param {Import[]} imports
 * @param {(from: string) => boolean} isTarget
 */
export function takesOnlyTypes(imports, isTarget) {
  const relevant = imports.filter(({ from }) => isTarget(from));
  return relevant.length > 0 && relevant.every(({ typeOnly }) => typeOnly);
}
