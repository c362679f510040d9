import { expect, test } from "./support/test";

test.use({ javaScriptEnabled: false });

const jana = "jana.westphal@altstadt.example";

test("bad input is answered at its field with 422, keeps what was typed, and writes nothing", async ({
  page,
  continueAs,
  rows,
}) => {
  await continueAs(jana);
  const count = async () => (await rows<{ n: number }>(`select count(*)::int n from "Measure"`))[0]?.n;
  const before = await count();
  await page.goto("/de/cities/altstadt/measures/new");
  await page.getByLabel("Name der Maßnahme").fill("x".repeat(5000));
  await page.getByLabel("Beschreibung").fill("<script>alert(1)</script>");
  await page.getByLabel("Budget").fill("viel");
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: "Maßnahme anlegen" }).click();
  expect((await answer).status()).toBe(422);
  await expect(page.getByRole("alert").getByRole("link")).not.toHaveCount(0);
  await expect(page.getByLabel("Name der Maßnahme")).toHaveValue("x".repeat(5000));
  await expect(page.getByLabel("Beschreibung")).toHaveValue("<script>alert(1)</script>");
  await expect(page.getByLabel("Budget")).toHaveValue("viel");
  await expect(page.getByText("Bitte eine Zahl angeben, zum Beispiel 48.500").first()).toBeVisible();
  expect(await count()).toBe(before);
});

test("filters and search work as plain addresses", async ({ page, continueAs }) => {
  await continueAs(jana);
  await page.goto("/de/cities/altstadt/measures");
  await page
    .getByRole("checkbox", { name: /Sprache/ })
    .first()
    .check();
  await page.getByRole("button", { name: "Filter anwenden" }).click();
  await expect(page).toHaveURL(/field=language/);
  await expect(page.getByRole("link", { name: "Zentrale Vergabe der Kursplätze" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Arbeitgeber-Lotse und Hotline" })).toHaveCount(0);
});

test("a seat is filled and the table is complete again", async ({ page, continueAs }) => {
  await continueAs(jana);
  await page.goto("/de/cities/altstadt/committee");
  await page.getByRole("link", { name: "Kleiner Betrieb, unter 50 Beschäftigte" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Kleiner Betrieb");
});
