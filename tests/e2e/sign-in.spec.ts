import { axe, expect, test } from "./support/test";

const jana = "jana.westphal@altstadt.example";

test("a mailed link signs in after a click, once", async ({ page, mailTo, rows }) => {
  await page.goto("/de/cities/altstadt/committee");
  await expect(page).toHaveURL(/\/de\/sign-in\?next=/);
  await page.getByLabel("E-Mail-Adresse").fill(jana.toUpperCase());
  await page.getByRole("button", { name: "Link schicken" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sehen Sie in Ihr Postfach");
  await axe(page);

  const mail = await mailTo(jana);
  const link = /https?:\S+\/sign-in\/confirm\S+/.exec(mail.text)?.[0] ?? "";
  // A mail scanner opens the link; that must not use it up.
  expect((await page.request.get(link)).status()).toBe(200);
  await page.goto(link);
  await expect(page.getByText(jana)).toBeVisible();
  await page.getByRole("button", { name: "Jetzt anmelden" }).click();
  await expect(page).toHaveURL(/\/de\/cities\/altstadt\/committee$/);
  await expect(page.getByText("Jana Westphal").first()).toBeVisible();

  const [stored] = await rows<{ raw: number }>(
    `select count(*)::int raw from "Session" where "sessionToken" = $1`,
    [(await page.context().cookies()).find((cookie) => cookie.name === "common-table")?.value],
  );
  expect(stored?.raw, "the token itself is not in the database").toBe(0);

  await page.context().clearCookies();
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dieser Link gilt nicht mehr");
});

test("an unknown address gets the same answer and no mail", async ({ page, rows }) => {
  await page.goto("/de/sign-in");
  await page.getByLabel("E-Mail-Adresse").fill("nobody@nowhere.example");
  await page.getByRole("button", { name: "Link schicken" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sehen Sie in Ihr Postfach");
  expect(await rows(`select id from "Mail" where recipient = 'nobody@nowhere.example'`)).toEqual([]);
});

test("single sign-on with a real provider signs in an invited person", async ({ page }) => {
  await page.goto("/de/sign-in");
  await page
    .getByRole("button", { name: /anmelden$/ })
    .first()
    .click();
  await page.locator("input[name=login]").fill(jana);
  await page.locator("input[name=password]").fill("anything");
  await page.locator("button[type=submit], input[type=submit]").first().click();
  await page.locator("button[type=submit], input[type=submit]").first().click(); // consent
  await expect(page).toHaveURL(/\/de\/(cities|invitation)/);
  await expect(page.getByText("Jana Westphal").first()).toBeVisible();
});

test("a session that is ended elsewhere ends at once", async ({ page, continueAs, rows }) => {
  await continueAs(jana);
  await page.goto("/de/profile");
  await expect(page.getByRole("heading", { name: "Wo Sie angemeldet sind" })).toBeVisible();
  await axe(page);
  await rows(`delete from "Session" where "userId" = (select id from "User" where email = $1)`, [jana]);
  await page.goto("/de/cities/altstadt");
  await expect(page).toHaveURL(/\/de\/sign-in/);
});
