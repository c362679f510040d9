import { addresses as placesIn } from "../../guards/exports";
import { type Its, itsRecords } from "../../guards/registry/its";
import { expect, rowsOf, sessionOf, test } from "../support/test";
import { addresses, pathOf, type Visitor, visitors } from "./addresses";

let its: Its;
const cookies = {} as Record<Visitor, string>;
test.beforeAll(async () => {
  its = await itsRecords({ rows: rowsOf });
  for (const [visitor, email] of Object.entries(visitors))
    cookies[visitor as Visitor] = email ? `common-table=${await sessionOf(email)}` : "";
});

test("every page and route stands in the registry, and the registry names none that is gone", () => {
  const there = placesIn().map((file) => file.replace(/^app\//, ""));
  expect({
    "say in tests/e2e/guards/addresses.ts who may open it": there.filter((place) => !(place in addresses)),
    "is in the registry, but gone": Object.keys(addresses).filter((place) => !there.includes(place)),
  }).toEqual({
    "say in tests/e2e/guards/addresses.ts who may open it": [],
    "is in the registry, but gone": [],
  });
});

for (const [place, { audience }] of Object.entries(addresses))
  test(`${place} opens for whom it is meant, and for nobody else`, async ({ request }) => {
    const found: Record<string, unknown> = {};
    for (const visitor of Object.keys(visitors) as Visitor[])
      found[visitor] = (await ask(request, pathOf(place, its), visitor)).answer;
    expect(found).toEqual(audience);
  });

const recordPages = Object.keys(addresses).filter((place) => /cities\/\[city\].*\[/.test(place));
for (const place of recordPages)
  test(`${place} shows no record of Altstadt under Neuburg's address`, async ({ request }) => {
    const { answer } = await ask(request, pathOf(place, its, { city: "neuburg" }), "neighbour");
    expect(answer).toBe(404);
  });

test("a city one may not open and a city that does not exist answer alike", async ({ request }) => {
  const foreign = await ask(request, "/de/cities/altstadt", "neighbour");
  const madeUp = await ask(request, "/de/cities/alpstadt", "neighbour");
  expect(foreign.answer).toBe(404);
  expect(madeUp.answer).toBe(404);
  expect(foreign.text).not.toContain("Altstadt");
  expect(whatIsRead(foreign.text)).toBe(whatIsRead(madeUp.text));
});

type Request = Parameters<Parameters<typeof test>[2]>[0]["request"];

async function ask(request: Request, path: string, visitor: Visitor) {
  const response = await request.get(path, { maxRedirects: 0, headers: { cookie: cookies[visitor] } });
  const target = response.headers().location;
  const answer = target ? (/^\/de\/sign-in(\?|$)/.test(target) ? "sign in" : "elsewhere") : response.status();
  return { answer, text: await response.text() };
}

/** What stands on the page, without scripts and marks. */
const whatIsRead = (text: string) =>
  text
    .replace(/<(script|template|style)\b.*?<\/\1>/gs, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
