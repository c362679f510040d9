import { readFileSync } from "node:fs";
import path from "node:path";

const folder = path.join(import.meta.dirname, "../reference");

/** A reference file with the shape its reader relies on; the database checks what goes in. */
export function referenceJson<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(path.join(folder, file), "utf8"));
}

/** The records of a plain comma-separated file (no quotes, no commas in values), by the names in its first line. */
export function referenceCsv<Name extends string>(file: string): Record<Name, string>[] {
  const [head = "", ...lines] = readFileSync(path.join(folder, file), "utf8").trimEnd().split(/\r?\n/);
  const names = head.split(",");
  return lines.map((line) => {
    const values = line.split(",");
    if (values.length !== names.length) throw new Error(`${file}: cannot read the line ${line}`);
    return Object.fromEntries(names.map((name, index) => [name, values[index]])) as Record<Name, string>;
  });
}
