import { axe, expect, test } from "../support/test";

test.describe("what the browser tests watch for fails them", () => {
  test("an error in the console", async ({ page }) => {
    test.fail();
    await page.goto("/de");
    await page.evaluate(() => console.error("trouble"));
  });

  test("an error in a script", async ({ page }) => {
    test.fail();
    await page.goto("/de");
    const thrown = page.waitForEvent("pageerror");
    await page.evaluate(() => setTimeout(() => undefinedName(), 0));
    await thrown;
  });

  test("a word with another host", async ({ page }) => {
    test.fail();
    await page.goto("/de");
    const asked = page.waitForEvent("request");
    await page.evaluate(() => location.assign("http://127.0.0.2:9/"));
    await asked;
  });

  test("a page that is hard to use", async ({ page }) => {
    await page.goto("/de");
    await page.evaluate(() => document.querySelector("html")?.removeAttribute("lang"));
    await expect(axe(page)).rejects.toThrow("html-has-lang");
  });
});

declare function undefinedName(): void;
