import { siteUrl } from "./support/ports.mjs";
import { expect, sessionOf, test } from "./support/test";

test("two people edit the same measure: the second sees both texts and chooses, nothing is lost", async ({
  page,
  browser,
  continueAs,
  rows,
}) => {
  const [measure] = await rows<{ id: string; description: string }>(
    `select m.id, m.description from "Measure" m join "City" c on c.id = m."cityId" where c.slug = 'altstadt' and m.number = 5`,
  );
  const path = `/de/cities/altstadt/measures/${measure?.id}/edit`;
  await continueAs("jana.westphal@altstadt.example");
  await page.goto(path);

  const other = await browser.newContext({ locale: "de-DE" });
  await other.addCookies([
    { name: "common-table", value: await sessionOf("annegret.holtkamp@altstadt.example"), url: siteUrl },
  ]);
  const second = await other.newPage();
  await second.goto(siteUrl + path);

  await page.getByLabel("Beschreibung").fill("Zwei Lotsen, Sprechstunde am Montag.");
  await page.getByLabel("Woher kommt das Geld?").fill("Haushalt 2027");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page).not.toHaveURL(/edit/);

  await second.getByLabel("Beschreibung").fill("Zwei Lotsen, Sprechstunde am Freitag.");
  await second.getByRole("button", { name: "Speichern" }).click();
  await expect(second.getByText("Inzwischen gespeicherte Fassung")).toBeVisible();
  await expect(second.getByText(/am Montag|Montag/).first()).toBeVisible();
  await second.getByRole("radio", { name: "Meine Fassung behalten" }).check();
  await second.getByRole("button", { name: "Speichern" }).click();
  await expect(second).not.toHaveURL(/edit/);

  const [now] = await rows<{ description: string; funding: string }>(
    `select description, funding from "Measure" where id = $1`,
    [measure?.id],
  );
  expect(now).toEqual({ description: "Zwei Lotsen, Sprechstunde am Freitag.", funding: "Haushalt 2027" });
  await expect(second.getByText("Zwei Lotsen, Sprechstunde am Montag.").first()).toBeVisible(); // in the history
  await other.close();
});
