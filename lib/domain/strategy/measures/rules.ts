/** The number of a measure as people write it: "M12", "m 12", "12". Null if it is none. */
export function readMeasureNumber(text: string): number | null {
  const match = /^\s*m?\s*0*([1-9]\d{0,5})\s*$/i.exec(text);
  return match ? Number(match[1]) : null;
}

/** Several numbers, parted by commas, semicolons or line breaks, each once and in order. Null if one is unreadable. */
export function readMeasureNumbers(text: string): number[] | null {
  const parts = text.split(/[,;\n]/).filter((part) => part.trim() !== "");
  const numbers = parts.map(readMeasureNumber);
  if (numbers.includes(null)) return null;
  return [...new Set(numbers as number[])].sort((a, b) => a - b);
}

/** "M12" */
export const measureNumber = (number: number) => `M${number}`;

/** One measure needs another: both by id. */
export type Need = { measureId: string; neededId: string };

/**
 * Whether measures would wait for each other in a circle if `measureId` needed these others.
 * @param needs what the other measures of the city need; what `measureId` needed so far does not count
 */
export function closesCircle(
  measureId: string,
  neededIds: readonly string[],
  needs: readonly Need[],
): boolean {
  const seen = new Set<string>();
  const waiting = [...neededIds];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === measureId) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    for (const need of needs) if (need.measureId === id && id !== measureId) waiting.push(need.neededId);
  }
  return false;
}
