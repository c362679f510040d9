/** Values as they were typed, to show them again: what the person sent, without what the framework added. */
export function valuesOf(data: FormData): Record<string, string | string[]> {
  // An answer travels to the browser, which takes plain objects only.
  return { ...collect(data) };
}

/** The same as input of a schema. */
export function objectOf(data: FormData): Record<string, unknown> {
  return collect(data);
}

function collect(data: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of data) {
    if (name.startsWith("$ACTION") || typeof value !== "string") continue;
    const before = values[name];
    if (Array.isArray(before)) before.push(value);
    else values[name] = before === undefined ? value : [before, value];
  }
  return values;
}
