import { cache } from "react";
import { openPublic } from "@/lib/platform/access/gates";
import { readPublic } from "@/lib/platform/access/scope";

/** Whether this installation shows the demo world: invented cities, and anybody may continue as their people. */
export const demoWorldLoaded = cache(async (): Promise<boolean> => {
  const rows = await readPublic(
    openPublic(),
    "demo-world",
    `select from "Installation" where key = 'demo-world'`,
  );
  return rows.length > 0;
});
