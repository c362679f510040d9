import { expect, test } from "./support/test";

const jana = "Jana Westphal";
const tobias = "Tobias Lindqvist";

test("somebody who has never seen it adds a measure, and the moderator and the public see what they should", async ({
  page,
  rows,
}) => {
  const continueAs = async (name: string) => {
    await page.goto("/de/sign-in");
    await page.getByRole("button", { name: `Weiter als ${name}` }).click();
    await expect(page).not.toHaveURL(/sign-in/);
  };
  const signOut = async () => {
    await page.goto("/de/profile");
    await page.getByRole("button", { name: "Abmelden", exact: true }).first().click();
    await expect(page).not.toHaveURL(/profile/);
  };
  const openMeasures = async () =>
    Number(
      /\d+/.exec((await page.getByRole("heading", { name: /offene Maßnahmen/ }).textContent()) ?? "")?.[0],
    );

  await continueAs(jana);
  await expect(page).toHaveURL(/\/de\/cities\/altstadt$/);
  const before = await openMeasures();

  await page.getByRole("link", { name: "Strategie", exact: true }).first().click();
  await page.getByRole("link", { name: /Teilziel anlegen zu „Sprache ohne Wartezeit“/ }).click();
  await page.getByLabel("Teilziel", { exact: true }).fill("Kinderbetreuung in jedem zweiten Kurs");
  await page.getByLabel("Eigene Einheit").fill("%");
  await page.getByLabel(/^Ausgangswert/).fill("12,5");
  await page.getByLabel("Stichtag des Ausgangswerts").fill("2026-06-30");
  await page.getByLabel("Zielwert").fill("50");
  await page.getByLabel("Zu erreichen bis").fill("2027-12-31");
  await page.getByRole("button", { name: "Teilziel anlegen" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Kinderbetreuung in jedem zweiten Kurs" }),
  ).toBeVisible();

  await page.goto("/de/cities/altstadt/strategy");
  await page
    .getByRole("link", { name: /Maßnahme anlegen zu „Kinderbetreuung in jedem zweiten Kurs“/ })
    .click();
  await page.getByLabel("Name der Maßnahme").fill("Spielzimmer in der Volkshochschule");
  await page.getByLabel("Handlungsfeld").selectOption({ label: "Sprache" });
  await page.getByLabel("Verantwortliche Organisation").selectOption({ label: "Volkshochschule" });
  await page.getByLabel(/^Beginn/).fill("2026-01-15");
  await page.getByLabel(/^Ende/).fill("2025-12-31");
  await page.getByLabel("Budget").fill("48.500");
  await page.getByRole("button", { name: "Maßnahme anlegen" }).click();
  // The end lies before the start: one sentence at the field, everything typed is still there.
  await expect(page.getByText("Das Ende muss nach dem Beginn liegen").first()).toBeVisible();
  await expect(page.getByLabel("Name der Maßnahme")).toHaveValue("Spielzimmer in der Volkshochschule");
  await page.getByLabel(/^Ende/).fill("2026-10-31");
  await page.getByRole("button", { name: "Maßnahme anlegen" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Spielzimmer in der Volkshochschule" }),
  ).toBeVisible();
  await expect(page.getByText("48.500 €")).toBeVisible();

  await page.getByRole("link", { name: "Überblick" }).first().click();
  expect(await openMeasures()).toBe(before + 1);
  await expect(page.getByText("Spielzimmer in der Volkshochschule").first()).toBeVisible();
  const trail = await rows<{ action: string }>(
    `select e.action from "AuditEvent" e join "Measure" m on m.id = e."subjectId" where m.title like 'Spielzimmer%'`,
  );
  expect(trail.map((event) => event.action)).toEqual(["measure.created"]);
  await signOut();

  await continueAs(tobias);
  await page.goto("/de/programme");
  const row = page.getByRole("row", { name: /Altstadt/ });
  await expect(row).toContainText(String(before + 1));
  await row
    .getByRole("link", { name: /Altstadt/ })
    .first()
    .click();
  expect(await openMeasures()).toBe(before + 1);
  await page.goto("/de/cities/altstadt/measures");
  await expect(page.getByRole("link", { name: "Spielzimmer in der Volkshochschule" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Maßnahme anlegen" })).toHaveCount(0);
  await signOut();

  await page.goto("/de");
  await page.getByRole("link", { name: "Praxisbeispiele" }).first().click();
  await page.getByRole("searchbox").fill("Wonungssuche");
  await page.getByRole("button", { name: "Suchen" }).click();
  await expect(page.getByRole("link", { name: "Vom Flüchtling zum Altenaer Mitbürger" })).toBeVisible();
});
