/** What is measured: public pages of the bank, and two pages of a city for somebody who is signed in. */
/** @param {{ common: string, rare: string, last: number }} words what the filled bank holds */
export const publicPagesFor = ({ common, rare, last }) => [
  { name: "bank list", path: "/de/practices?size=50" },
  { name: "bank, one filter", path: "/de/practices?size=50&field=labour" },
  { name: "bank, common word", path: `/de/practices?size=50&q=${encodeURIComponent(common)}` },
  { name: "bank, rare word", path: `/de/practices?size=50&q=${encodeURIComponent(rare)}` },
  { name: "bank detail", path: `/de/practices/bench-${last}` },
];

export const signedInPages = [
  { name: "city dashboard", path: "/de/cities/bench-1" },
  { name: "measure list", path: "/de/cities/bench-1/measures" },
];

export const connectionCounts = [1, 10, 50];
