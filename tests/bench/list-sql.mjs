/** The newest fifty practices in German: the rows every yardstick renders. */
export const listSql = {
  name: "bench-list",
  text: `select p.slug, t.title, t.place, t.summary from "PublishedPractice" p
    join "PublishedText" t on t."practiceId" = p.id and t.lang = 'de'
    order by p."publishedAt" desc, p.id limit 50`,
};
