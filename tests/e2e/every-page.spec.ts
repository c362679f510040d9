import { axe, expect, test } from "./support/test";

const jana = "jana.westphal@altstadt.example";
const lead = "henrike.sanders@gemeinsamer-weg.example";

/** Pages that stand for all of their kind; each is seen narrow, wide, light, dark, in both languages. */
const pages: { path: string; as?: string }[] = [
  { path: "" },
  { path: "/practices" },
  { path: "/practices/haus-der-integration-wuppertal" },
  { path: "/participants" },
  { path: "/about" },
  { path: "/accessibility" },
  { path: "/sign-in" },
  { path: "/cities", as: jana },
  { path: "/cities/altstadt", as: jana },
  { path: "/cities/altstadt/committee", as: jana },
  { path: "/cities/altstadt/committee/organisations", as: jana },
  { path: "/cities/altstadt/committee/seats/new", as: jana },
  { path: "/cities/altstadt/strategy", as: jana },
  { path: "/cities/altstadt/strategy/objectives/new", as: jana },
  { path: "/cities/altstadt/measures", as: jana },
  { path: "/cities/altstadt/measures/new", as: jana },
  { path: "/cities/altstadt/people", as: jana },
  { path: "/profile", as: jana },
  { path: "/programme", as: lead },
  { path: "/admin/cities", as: lead },
  { path: "/admin/cohorts", as: lead },
  { path: "/admin/people", as: lead },
];

for (const { path, as } of pages)
  test(`${path || "the front page"} is accessible, narrow and wide, light and dark`, async ({
    page,
    continueAs,
  }) => {
    if (as) await continueAs(as);
    for (const [locale, scheme, width] of [
      ["de", "light", 1280],
      ["en", "dark", 320],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      const response = await page.goto(`/${locale}${path}`);
      expect(response?.status()).toBe(200);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      expect(await page.title()).not.toBe("");
      await axe(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, "no sideways scrolling").toBeLessThanOrEqual(0);
    }
  });

test("the first stop of the keyboard skips to the content", async ({ page }) => {
  await page.goto("/de/practices");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Zum Inhalt" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();
});
