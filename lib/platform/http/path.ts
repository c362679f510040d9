import { headers } from "next/headers";

/** Path and query of the page being asked for, as the front door noted it; "" if unknown. */
export async function currentPath(): Promise<string> {
  return (await headers()).get("x-common-table-path") ?? "";
}

/** A path of this site to go to after signing in; anything that leads elsewhere becomes the fallback. */
export function ownPath(path: string | null | undefined, fallback: string): string {
  return path && /^\/(de|en)(\/|$)/.test(path) && !path.includes("\\") && !path.includes("//")
    ? path
    : fallback;
}
