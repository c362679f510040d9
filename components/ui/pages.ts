/**
 * Which page numbers a reader is offered: the first, the last, and those around the current one.
 * A hole of one page is that page; a longer one is "gap".
 * @param current 1-based page on screen
 * @param total number of pages
 */
export function pageWindow(current: number, total: number, around = 1): (number | "gap")[] {
  const shown: (number | "gap")[] = [];
  let last = 0;
  for (let page = 1; page <= total; page++) {
    const near = Math.abs(page - current) <= around;
    if (page !== 1 && page !== total && !near) continue;
    if (page - last === 2) shown.push(page - 1);
    else if (page - last > 2) shown.push("gap");
    shown.push(page);
    last = page;
  }
  return shown;
}
