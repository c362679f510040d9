import { readFileSync } from "node:fs";
import { dayOf, STORY_DAY } from "./story";
import { demoWorld as w } from "./world";

const ref = (n: string) => JSON.parse(readFileSync("prisma/reference/" + n, "utf8"));
const types = new Map<string, any>(ref("stakeholder-types.json").items.map((t: any) => [t.id, t])),
  inds = new Set(ref("indicators.json").items.map((t: any) => t.id)),
  pracs = new Set(ref("practices.json").items.map((t: any) => t.id)),
  tmpl = new Set(ref("measure-templates.json").items.map((t: any) => t.id)),
  fields = new Set(ref("fields-of-action.json").items.map((t: any) => t.id));
const bad: string[] = [];
const need = (c: any, m: string) => {
  if (!c) bad.push(m);
};
const uniq = (a: string[], n: string) => {
  const s = new Set<string>();
  for (const x of a) {
    if (s.has(x)) bad.push("dup " + n + " " + x);
    s.add(x);
  }
};
need(w.cities.length === 23, "23");
need(w.cities.filter((c) => c.cohort === "pilots").length === 13, "13");
need(w.cities.filter((c) => c.cohort === "labour").length === 10, "10");
need(new Set(w.cities.map((c) => c.stateCode)).size === 8, "8 states");
uniq(
  w.cities.map((c) => c.slug),
  "slug",
);
uniq(
  w.cities.map((c) => c.name),
  "name",
);
uniq(
  w.people.map((p) => p.email),
  "mail",
);
uniq(
  w.memberships.map((m) => m.city + m.email + m.role),
  "membership",
);
uniq(
  w.organisations.map((o) => o.city + "/" + o.key),
  "org",
);
uniq(
  w.organisations.map((o) => o.city + "/" + o.name),
  "orgname",
);
uniq(
  w.contacts.map((o) => o.city + "/" + o.key),
  "contact",
);
uniq(
  w.contacts.map((o) => o.city + "/" + o.email),
  "contactmail",
);
uniq(
  w.seats.map((o) => o.city + "/" + o.key),
  "seat",
);
uniq(
  w.seats.map((o) => o.city + "/" + o.position),
  "pos",
);
uniq(
  w.contacts.map((o) => o.city + "/" + o.name),
  "contactname",
);
const slugs = new Set(w.cities.map((c) => c.slug)),
  orgs = new Set(w.organisations.map((o) => o.city + "/" + o.key)),
  contacts = new Map(w.contacts.map((o) => [o.city + "/" + o.key, o])),
  mails = new Set(w.people.map((p) => p.email)),
  seats = new Set(w.seats.map((s) => s.city + "/" + s.key));
for (const p of w.people) need(/^[a-z.-]+@[a-z-]+\.example$/.test(p.email), "mail " + p.email);
for (const c of w.contacts) {
  need(
    orgs.has(c.city + "/" + c.organisation),
    "contact org " + c.city + "/" + c.organisation + " " + c.name,
  );
  need(/^[a-z.-]+@[a-z-]+\.example$/.test(c.email), "cmail " + c.email);
  need(c.jobTitle, "job " + c.city + c.name);
}
for (const m of w.memberships) {
  need(slugs.has(m.city), "m city");
  need(mails.has(m.email), "m mail " + m.email);
  need(!m.organisation || orgs.has(m.city + "/" + m.organisation), "m org " + m.city + m.organisation);
}
for (const m of w.moderations) {
  need(slugs.has(m.city), "mod city " + m.city);
  need(mails.has(m.email), "mod mail");
  need(dayOf(m.from, STORY_DAY) < dayOf(m.until, STORY_DAY), "mod dates");
}
for (const c of w.cities) {
  need(
    w.memberships.some((m) => m.city === c.slug && m.role === "coordinator"),
    "no coord " + c.slug,
  );
  const now = w.moderations.filter((m) => m.city === c.slug && dayOf(m.until, STORY_DAY) >= STORY_DAY);
  need(now.length === (c.independent ? 0 : 1), "moderators now " + c.slug + now.length);
}
for (const o of w.organisations) need(types.has(o.stakeholderType), "type");
for (const s of w.seats) {
  need(types.has(s.stakeholderType), "seat type");
  const st = s.state as any;
  if (st.organisation) need(orgs.has(s.city + "/" + st.organisation), "seat org " + s.city + s.key);
  if (st.searcher) need(orgs.has(s.city + "/" + st.searcher), "searcher " + s.city);
  for (const k of ["holder", "deputy"])
    if (st[k]) {
      need(contacts.has(s.city + "/" + st[k]), "seat " + k + " " + s.city + " " + st[k]);
      need(
        contacts.get(s.city + "/" + st[k])?.organisation === st.organisation,
        "holder of other org " + s.city + st[k],
      );
    }
}
for (const s of w.strategies) {
  const g = new Set(s.goals.map((x) => x.key)),
    o = new Set(s.objectives.map((x) => x.key)),
    m = new Set(s.measures.map((x) => x.key));
  for (const x of s.objectives) {
    need(g.has(x.goal), "goal");
    need(inds.has(x.indicator), "ind " + x.indicator);
    need(!x.seat || seats.has(s.city + "/" + x.seat), "obj seat " + s.city + x.seat);
    need(
      s.measures.some((y) => y.objective === x.key),
      "unserved " + s.city + x.key,
    );
    need(!x.baseline || dayOf(x.baseline.on, STORY_DAY) < dayOf(x.target.on, STORY_DAY), "obj dates");
    for (const ob of x.observations) need(dayOf(ob.on, STORY_DAY) < STORY_DAY, "obs future");
    uniq(
      x.observations.map((z) => dayOf(z.on, STORY_DAY)),
      "obs " + s.city + x.key,
    );
  }
  for (const x of s.goals)
    need(
      s.objectives.some((y) => y.goal === x.key),
      "empty goal",
    );
  for (const x of s.measures) {
    need(o.has(x.objective), "m obj " + s.city + x.key);
    need(fields.has(x.fieldOfAction), "field");
    for (const k of [x.owner, ...x.partners])
      if (k) need(orgs.has(s.city + "/" + k), "m org " + s.city + x.key + k);
    need(!x.practice || pracs.has(x.practice), "prac");
    need(!x.template || tmpl.has(x.template), "tmpl");
    for (const d of x.dependsOn) need(m.has(d.measure), "dep");
    if (x.startsOn && x.endsOn)
      need(dayOf(x.startsOn, STORY_DAY) < dayOf(x.endsOn, STORY_DAY), "m dates " + s.city + x.key);
    if (x.startedOn) need(dayOf(x.startedOn, STORY_DAY) <= STORY_DAY, "started future " + s.city + x.key);
    for (const ms of x.milestones) {
      if (ms.reachedOn)
        need(dayOf(ms.reachedOn, STORY_DAY) <= STORY_DAY, "reached future " + s.city + x.key + ms.title);
      if (x.endsOn)
        need(
          dayOf(ms.dueOn, STORY_DAY) <= dayOf(x.endsOn, STORY_DAY),
          "ms after end " +
            s.city +
            x.key +
            ms.title +
            dayOf(ms.dueOn, STORY_DAY) +
            dayOf(x.endsOn, STORY_DAY),
        );
    }
  }
  for (const x of s.positions) need(orgs.has(s.city + "/" + x.organisation), "pos org");
  for (const x of s.changes) {
    need(orgs.has(s.city + "/" + x.organisation), "chg");
    need(m.has(x.measure), "chg m");
  }
}
for (const a of w.adoptions) {
  need(slugs.has(a.city) && pracs.has(a.practice), "adoption");
}
console.log(bad.length ? bad.join("\n") : "all consistent");
for (const c of w.cities) {
  const st = w.seats.filter((s) => s.city === c.slug);
  const k = (x: string) => st.filter((s) => s.state.kind === x).length;
  const s = w.strategies.find((s) => s.city === c.slug);
  // who is missing by must-have rule
  const need2: string[] = [];
  for (const t of types.values()) {
    if (t.satisfiedBy !== "seat" || !t.mustHaveFor.some((f: string) => c.fieldsOfAction.includes(f as any)))
      continue;
    if (
      t.oneOf &&
      [...types.values()].some(
        (u: any) =>
          u.oneOf === t.oneOf &&
          st.some((x) => x.stakeholderType === u.id && ["filled", "consulted"].includes(x.state.kind)),
      )
    )
      continue;
    const n = st.filter(
      (x) => x.stakeholderType === t.id && ["filled", "consulted"].includes(x.state.kind),
    ).length;
    if (n < t.minSeats) need2.push(t.id + (t.minSeats > 1 ? `(${n}/${t.minSeats})` : ""));
  }
  const late = s?.measures.filter(
    (m) => !m.completedOn && m.milestones.some((x) => !x.reachedOn && dayOf(x.dueOn, STORY_DAY) < STORY_DAY),
  ).length;
  const over = s?.measures.filter(
    (m) => !m.completedOn && m.endsOn && dayOf(m.endsOn, STORY_DAY) < STORY_DAY,
  ).length;
  console.log(
    c.slug.padEnd(27),
    c.runningPhases.join("+").padEnd(6),
    "seats",
    st.length,
    "f",
    k("filled"),
    "v",
    k("vacant"),
    "d",
    k("declined"),
    "c",
    k("consulted"),
    "| g",
    s?.goals.length,
    "o",
    s?.objectives.length,
    "m",
    s?.measures.length,
    "done",
    s?.measures.filter((m) => m.completedOn).length,
    "noOwner",
    s?.measures.filter((m) => !m.owner).length,
    "noBudget",
    s?.measures.filter((m) => m.budgetEur === null).length,
    "overdueMs",
    late,
    "overdue",
    over,
    "| missing",
    need2.join(" "),
  );
}
console.log(
  w.people.length,
  "people",
  w.contacts.length,
  "contacts",
  w.organisations.length,
  "orgs",
  w.seats.length,
  "seats",
  w.memberships.length,
  "memberships",
  JSON.stringify(w).length,
);
if (process.argv[2]) {
  const s = w.strategies.find((s) => s.city === process.argv[2])!;
  for (const o of s.objectives) {
    console.log(
      o.key,
      o.title,
      o.baseline?.value,
      o.unit,
      "->",
      o.target.value,
      o.observations.map((x) => x.value).join(" "),
      o.seat,
    );
    for (const m of s.measures.filter((m) => m.objective === o.key))
      console.log(
        "   ",
        m.key,
        m.title,
        m.owner,
        m.partners.join("+"),
        m.startsOn && dayOf(m.startsOn, STORY_DAY),
        m.endsOn && dayOf(m.endsOn, STORY_DAY),
        m.budgetEur,
        m.funding,
        m.report && `${m.report.output?.actual}/${m.report.output?.planned}`,
        m.milestones.map((x) => dayOf(x.dueOn, STORY_DAY) + (x.reachedOn ? "*" : "")).join(" "),
      );
  }
  for (const x of w.seats.filter((x) => x.city === process.argv[2])) {
    const st = x.state as any;
    console.log(
      x.position,
      x.title,
      x.stakeholderType,
      st.kind,
      st.organisation && w.organisations.find((o) => o.city === x.city && o.key === st.organisation)?.name,
      st.holder,
      st.deputy,
      st.since && dayOf(st.since, STORY_DAY),
      st.until && dayOf(st.until, STORY_DAY),
      st.searcher,
    );
  }
}
