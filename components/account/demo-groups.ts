import type { DemoPerson } from "@/lib/domain/people/sign-in/queries";

export type DemoCity = { slug: string; name: string; people: DemoPerson[] };

/** The people of the demo world, sorted for somebody who wants to look around. */
export type DemoGroups = {
  /** Of the foundation, and those without any role. */
  foundation: DemoPerson[];
  /** Cities told in detail: one person for each role, and the others. */
  told: (DemoCity & { others: DemoPerson[] })[];
  /** Cities with a handful of people. */
  further: DemoCity[];
};

const TOLD_FROM = 6;

/** Groups people by where they are. The order of the rows is kept. */
export function demoGroups(rows: readonly DemoPerson[]): DemoGroups {
  const foundation = rows.filter((person) => !person.city);
  const cities = new Map<string, DemoCity>();
  for (const person of rows) {
    if (!person.city) continue;
    const city = cities.get(person.city.slug) ?? { ...person.city, people: [] };
    city.people.push(person);
    cities.set(city.slug, city);
  }
  const all = [...cities.values()];
  return {
    foundation,
    told: all
      .filter(({ people }) => people.length >= TOLD_FROM)
      .map((city) => {
        const first = city.people.filter(
          (person, index) => city.people.findIndex(({ role }) => role === person.role) === index,
        );
        return { ...city, people: first, others: city.people.filter((person) => !first.includes(person)) };
      }),
    further: all.filter(({ people }) => people.length < TOLD_FROM),
  };
}
