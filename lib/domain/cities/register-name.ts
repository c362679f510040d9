/**
 * A name of the official register as the search compares it, and what a person typed, alike: lower case, without
 * accents, umlauts in either spelling ("Muenchen" and "München" are both "munchen"), words parted by one blank.
 */
export function foldName(name: string): string {
  return name
    .toLocaleLowerCase("de")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/([aou])e+/g, "$1")
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}
