import { expect, test } from "vitest";
import { demoGroups } from "@/components/account/demo-groups";
import type { DemoPerson } from "@/lib/domain/people/sign-in/queries";

const person = (name: string, city: string | null, role: string | null = null): DemoPerson => ({
  id: name,
  name,
  programmeRole: null,
  accompanies: 0,
  accompanied: 0,
  city: city === null ? null : { slug: city, name: city },
  role,
});

test("a city told in detail shows one person for each role first; nobody is lost", () => {
  const altstadt = ["coordinator", "chair", "member", "member", "member", "observer"].map((role, index) =>
    person(`a${index}`, "altstadt", role),
  );
  const people = [...altstadt, person("k", "klosterau", "coordinator"), person("n", null)];
  const { foundation, told, further } = demoGroups(people);
  expect(foundation.map(({ name }) => name)).toEqual(["n"]);
  expect(told[0]?.people.map(({ role }) => role)).toEqual(["coordinator", "chair", "member", "observer"]);
  expect(told[0]?.others.map(({ name }) => name)).toEqual(["a3", "a4"]);
  expect(further.map(({ slug }) => slug)).toEqual(["klosterau"]);
});
