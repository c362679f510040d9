import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CityScope } from "@/lib/platform/access/scope";
import { StaleEdit } from "@/lib/platform/forms/refusal";
import { openWorld, type World } from "@/tests/support/world";
import { freshGoal, type Goal, savedGoal, saveGoal, trailOf } from "./goals";

let world: World;
let people: CityScope[];
beforeAll(async () => {
  world = await openWorld();
  people = [];
  for (const name of ["jana.westphal", "annegret.holtkamp", "mehmet.aydin"])
    people.push(await world.city(`${name}@altstadt.example`, "altstadt"));
});
afterAll(() => world.close());

const fields = ["title", "description"] as const;
const step = fc.record({
  who: fc.nat({ max: 2 }),
  /** How many versions ago the form was opened. */
  ago: fc.nat({ max: 3 }),
  title: fc.option(fc.constantFrom("a", "b", "c"), { nil: undefined }),
  description: fc.option(fc.constantFrom("", "x", "y"), { nil: undefined }),
  choice: fc.constantFrom(
    {},
    { title: "mine" },
    { title: "theirs" },
    { title: "theirs", description: "mine" },
  ),
});

test("whatever three people save in whatever order, no text is overwritten by somebody who has not seen it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), async (steps) => {
      const seen: Goal[] = [await freshGoal(world)];
      for (const { who, ago, choice, ...changes } of steps) {
        const now = seen.at(-1) as Goal;
        const opened = seen[Math.max(0, seen.length - 1 - ago)] as Goal;
        const wanted = { ...opened, ...JSON.parse(JSON.stringify(changes)) };
        const outcome = await saveGoal(world, people[who] as CityScope, opened, { ...wanted, choice }).catch(
          (e) => e,
        );
        const saved = await savedGoal(world, now.id);
        const disputed = fields.filter(
          (name) => wanted[name] !== now[name] && wanted[name] !== opened[name] && now[name] !== opened[name],
        );
        if (disputed.length > 0) {
          expect(outcome).toBeInstanceOf(StaleEdit);
          expect((outcome as StaleEdit).fields.map((field) => field.name)).toEqual(disputed);
          expect(saved).toEqual(now);
          continue;
        }
        for (const name of fields) {
          const tookTheirs = "theirs" === (choice as Record<string, string>)[name];
          const mine = wanted[name] !== opened[name] && !tookTheirs;
          expect(saved[name]).toBe(mine ? wanted[name] : now[name]);
        }
        if (saved.version !== now.version) seen.push(saved);
      }
      // The trail tells the whole story: from any event back to the text before it.
      const trail = await trailOf(world, seen[0]?.id ?? "");
      expect(trail.map((event) => event.subjectVersion)).toEqual(seen.slice(1).map((goal) => goal.version));
      trail.forEach((event, index) => {
        for (const name of Object.keys(event.before as object) as (typeof fields)[number][]) {
          expect((event.before as Goal)[name]).toBe(seen[index]?.[name]);
          expect((event.after as Goal)[name]).toBe(seen[index + 1]?.[name]);
        }
      });
    }),
    { numRuns: 40 },
  );
});
