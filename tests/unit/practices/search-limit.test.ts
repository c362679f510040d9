import { expect, test } from "vitest";
import { waitBeforeSearch } from "@/lib/domain/practices/bank/search-limit";

const times = async (count: number, address: string) => {
  let last = 0;
  for (let time = 0; time < count; time++) last = await waitBeforeSearch(address);
  return last;
};

test("sixty searches a minute, then a wait of at most a minute; others are not concerned", async () => {
  expect(await times(60, "192.0.2.1")).toBe(0);
  const wait = await waitBeforeSearch("192.0.2.1");
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);
  expect(await waitBeforeSearch("192.0.2.2")).toBe(0);
});

test("the many addresses of one connection count together", async () => {
  for (let host = 0; host < 60; host++) await waitBeforeSearch(`2001:db8:1:2::${host.toString(16)}`);
  expect(await waitBeforeSearch("2001:db8:1:2:ffff::1")).toBeGreaterThan(0);
  expect(await waitBeforeSearch("2001:db8:1:3::1")).toBe(0);
});

test("an address nobody knows is let through", async () => {
  expect(await times(100, "unknown")).toBe(0);
});
