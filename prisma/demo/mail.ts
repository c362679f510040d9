/** Letters that do not belong in a mail address, and how the demo people write them there. */
const plain: Record<string, string> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  ı: "i",
  ş: "s",
  ğ: "g",
  ç: "c",
  ć: "c",
  č: "c",
  š: "s",
  ž: "z",
  ł: "l",
  ń: "n",
  ó: "o",
  ą: "a",
  ę: "e",
};

/** "Dr. Annegret Holtkamp" in "altstadt" becomes "annegret.holtkamp@altstadt.example". */
export function mailOf(name: string, domain: string): string {
  const local = name
    .replace(/^(Prof\. )?(Dr\. )?/, "")
    .toLocaleLowerCase("de")
    .replace(/[^a-z -]/g, (letter) => plain[letter] ?? "")
    .replace(/ +/g, ".");
  return `${local}@${domain}.example`;
}
