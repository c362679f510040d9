import { headers } from "next/headers";

/** Path and query of the page being asked for, as the front door noted it; "" if unknown. */
export async function currentPath(): Promise<string> {
  return (await headers()).get("x-common-table-path") ?? "";
}

/**
 * A path of this site to go to after signing in; anything that leads elsewhere becomes the fallback. Taken is only
 * what can stand in a header as it is, and what a browser, once it has resolved the dots, finds below a language.
 */
export function ownPath(path: string | null | undefined, fallback: string): string {
  if (!path || !/^\/[!-[\]-~]*$/.test(path) || path.includes("//")) return fallback;
  const { pathname } = new URL(path, "http://localhost");
  return /^\/(de|en)(\/|$)/.test(path) && /^\/(de|en)(\/|$)/.test(pathname) ? path : fallback;
}
