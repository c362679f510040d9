import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addressOf,
  bankState,
  chosenCount,
  emptyState,
  type Parameters,
  parametersOf,
  withoutFilters,
} from "@/lib/domain/practices/bank/address";
import { facets } from "@/lib/domain/practices/facets";

/** What the framework makes of an address. */
function parametersIn(address: string): Parameters {
  const query = new URL(address, "http://localhost").searchParams;
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}

const anyParameters = fc.dictionary(
  fc.oneof(fc.constantFrom("q", "sort", "page", "size", "more", ...facets), fc.string()),
  fc.oneof(
    fc.string(),
    fc.array(
      fc.constantFrom(
        "labour",
        "housing",
        "DE",
        "AT",
        "5",
        "0",
        "adopted",
        "women",
        "failure",
        "en",
        "x",
        "",
      ),
    ),
    fc.constantFrom(
      "newest",
      "evidence",
      "relevance",
      "1",
      "50",
      "2",
      "-1",
      "1e9",
      "Wohnung Kurs",
      undefined,
    ),
  ),
);

describe("the address of the bank", () => {
  test("every state comes back from its address", () => {
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        const state = bankState(parameters);
        const address = addressOf("de", state, { page: state.page });
        expect(bankState(parametersIn(address))).toEqual(state);
      }),
    );
  });

  test("the same choice has one address, in whichever order the boxes were ticked", () => {
    const one = bankState({ field: ["labour", "housing"], country: "DE" });
    const other = bankState({
      country: ["DE", "DE"],
      field: ["housing", "labour", "nonsense"],
      utm_source: "x",
    });
    expect(parametersOf(one)).toEqual(parametersOf(other));
    expect(addressOf("de", one)).toBe("/de/practices?field=housing&field=labour&country=DE");
  });

  test("the usual values do not stand in it", () => {
    expect(addressOf("en", emptyState)).toBe("/en/practices");
    expect(addressOf("de", bankState({ q: "Kurs", sort: "relevance", page: "1", size: "20" }))).toBe(
      "/de/practices?q=Kurs",
    );
  });

  test("a change leads back to the first page; turning the page keeps everything", () => {
    const state = bankState({ q: "Kurs", field: "labour", page: "3", size: "50" });
    expect(addressOf("de", state, { sort: "newest" })).not.toContain("page");
    expect(bankState(parametersIn(addressOf("de", state, { page: 4 })))).toEqual({ ...state, page: 4 });
  });

  test("relevance needs a search", () => {
    expect(bankState({ sort: "relevance" }).sort).toBe("newest");
    const state = bankState({ q: "Kurs" });
    expect(addressOf("de", state, { q: "" })).toBe("/de/practices");
  });

  test("taking the filters away keeps the search", () => {
    const state = bankState({ q: "Kurs", field: ["labour", "housing"], evidence: "5", page: "2" });
    expect(chosenCount(state)).toBe(3);
    expect(withoutFilters(state)).toEqual(bankState({ q: "Kurs" }));
  });

  test.each(["abc", "0", "-3", "1.5", "99999999999999999999", ""])(
    "page=%s is a page all the same",
    (page) => {
      expect(bankState({ page }).page).toBeGreaterThanOrEqual(1);
    },
  );
});
