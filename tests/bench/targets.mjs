/** What is measured: public pages of the bank, and two pages of a city for somebody who is signed in. */
export const publicPages = [
  { name: "bank list", path: "/de/practices?size=50" },
  { name: "bank, one filter", path: "/de/practices?size=50&field=labour" },
  { name: "bank, common word", path: "/de/practices?size=50&q=Sprachkurs" },
  { name: "bank, rare word", path: "/de/practices?size=50&q=Zebrastreifen" },
  { name: "bank detail", path: "/de/practices/bench-5000" },
];

export const signedInPages = [
  { name: "city dashboard", path: "/de/cities/bench-1" },
  { name: "measure list", path: "/de/cities/bench-1/measures" },
];

export const connectionCounts = [1, 10, 50];
