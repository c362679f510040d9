/**
 * What a place of the register is called in the programme: a district is told from its town by its type
 * ("Landkreis Offenbach"), unless its name says it already ("Hochtaunuskreis", "Region Hannover").
 */
export function nameInProgramme({
  name,
  type,
  level,
}: {
  name: string;
  type: string;
  level: string;
}): string {
  if (level !== "district" || /kreis|region|verband/i.test(name)) return name;
  return `${type} ${name}`;
}
