import { axe, expect, test } from "./support/test";

test("anybody reads the front page, in both languages, and it is accessible", async ({ page }) => {
  await page.goto("/de");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await axe(page);
  await page.goto("/en");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
