import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gapsOf, growTree } from "@/lib/domain/strategy/tree/rules";
import { measure, objective } from "./rows";

const goal = (id: string) => ({ id, title: `Leitziel ${id}`, description: "" });

describe("the tree", () => {
  test("numbers goals and objectives by their place and keeps measures in the order of their numbers", () => {
    const [first, ...rest] = growTree(
      [goal("g2"), goal("g1")],
      [objective({ id: "a", goalId: "g2" }), objective({ id: "b", goalId: "g2" }), objective({ id: "c" })],
      [measure({ id: "x", number: 12, objectiveId: "b" }), measure({ id: "y", number: 3, objectiveId: "b" })],
    );
    expect(first?.number).toBe("1");
    expect(first?.objectives.map((each) => each.number)).toEqual(["1.1", "1.2"]);
    expect(first?.objectives[1]?.measures.map((each) => each.number)).toEqual([3, 12]);
    expect(rest[0]?.objectives.map((each) => each.number)).toEqual(["2.1"]);
  });

  test("loses and doubles nothing whose parent is there", () => {
    const ids = fc.constantFrom("g1", "g2", "g3", "elsewhere");
    fc.assert(
      fc.property(
        fc.array(ids, { maxLength: 20 }),
        fc.array(fc.nat({ max: 24 }), { maxLength: 40 }),
        (parents, places) => {
          const objectives = parents.map((goalId, index) => objective({ id: `o${index}`, goalId }));
          const measures = places.map((place, index) =>
            measure({ id: `m${index}`, number: index + 1, objectiveId: `o${place}` }),
          );
          const tree = growTree([goal("g1"), goal("g2"), goal("g3")], objectives, measures);
          const shown = tree.flatMap((each) => each.objectives);
          const known = objectives.filter((each) => each.goalId !== "elsewhere").map((each) => each.id);
          expect(shown.map((each) => each.id).sort()).toEqual(known.sort());
          expect(shown.flatMap((each) => each.measures).length).toBe(
            measures.filter((each) => known.includes(each.objectiveId)).length,
          );
          expect(new Set(shown.map((each) => each.number)).size).toBe(shown.length);
        },
      ),
    );
  });
});

describe("the gaps", () => {
  const gapsWith = (own: Parameters<typeof objective>[0], measures: ReturnType<typeof measure>[]) =>
    gapsOf(growTree([goal("g1")], [objective(own)], measures)).map((gap) => `${gap.number} ${gap.kind}`);

  test("name objectives without baseline or measure, and measures without owner, end or budget", () => {
    expect(gapsWith({ baseline: null }, [])).toEqual(["1.1 noBaseline", "1.1 noMeasure"]);
    expect(gapsWith({}, [measure({ ownerId: null, endsOn: null, budgetEur: null })])).toEqual([
      "M1 noOwner",
      "M1 noEnd",
      "M1 noBudget",
    ]);
  });

  test("leave completed measures alone, and a budget of nought is a budget", () => {
    expect(gapsWith({}, [measure({ state: "completed", ownerId: null, budgetEur: null })])).toEqual([]);
    expect(gapsWith({}, [measure({ budgetEur: 0 })])).toEqual([]);
  });

  test("are as many as there are empty fields", () => {
    const holes = fc.record({ owner: fc.boolean(), end: fc.boolean(), budget: fc.boolean() });
    fc.assert(
      fc.property(fc.array(holes, { minLength: 1, maxLength: 12 }), (list) => {
        const measures = list.map(({ owner, end, budget }, index) =>
          measure({
            id: `m${index}`,
            number: index + 1,
            ...(owner ? { ownerId: null } : {}),
            ...(end ? { endsOn: null } : {}),
            ...(budget ? { budgetEur: null } : {}),
          }),
        );
        const missing = list.flatMap(({ owner, end, budget }) => [owner, end, budget].filter(Boolean));
        expect(gapsWith({}, measures)).toHaveLength(missing.length);
      }),
    );
  });
});
