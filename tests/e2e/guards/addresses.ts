import type { Its } from "../../guards/registry/its";

/** Who knocks: by mail address, or nobody. */
export const visitors = {
  anybody: null,
  own: "jana.westphal@altstadt.example",
  neighbour: "samira.el-amin@neuburg.example",
  moderator: "tobias.lindqvist@gemeinsamer-weg.example",
  ended: "katrin.boehme@gemeinsamer-weg.example",
  withoutCity: "nadja.wirth@buchenrode.example",
  lead: "henrike.sanders@gemeinsamer-weg.example",
} as const;
export type Visitor = keyof typeof visitors;

/** What a visitor gets: a status, the way to sign in, or a way to somewhere else. */
type Answer = 200 | 404 | 405 | "sign in" | "elsewhere";
type Audience = Record<Visitor, Answer>;

const everybody = (answer: Answer): Audience => ({
  anybody: answer,
  own: answer,
  neighbour: answer,
  moderator: answer,
  ended: answer,
  withoutCity: answer,
  lead: answer,
});
const nobody: Audience = { ...everybody(404), anybody: "sign in" };
const signedIn: Audience = { ...everybody(200), anybody: "sign in" };
const committeeAndFoundation: Audience = { ...nobody, own: 200, moderator: 200, lead: 200 };
const coordinator: Audience = { ...nobody, own: 200 };
const foundation: Audience = { ...nobody, moderator: 200, lead: 200 };
const lead: Audience = { ...nobody, lead: 200 };

export type Address = { audience: Audience; query?: string; params?: (its: Its) => Record<string, string> };

const openSeat = { params: (its: Its) => ({ seat: its.vacantSeat }) };
const openMilestone = {
  params: (its: Its) => ({ measure: its.milestonesMeasure, milestone: its.milestone }),
};

/** Every page and route of the site, as its place in app/, and who may open it when it is about Altstadt. */
export const addresses: Record<string, Address> = {
  "[locale]/(public)/page.tsx": { audience: everybody(200) },
  "[locale]/(public)/about/page.tsx": { audience: everybody(200) },
  "[locale]/(public)/accessibility/page.tsx": { audience: everybody(200) },
  "[locale]/(public)/imprint/page.tsx": { audience: everybody(200) },
  "[locale]/(public)/leichte-sprache/page.tsx": { audience: everybody(200) },
  "[locale]/(public)/participants/page.tsx": { audience: everybody(200) },
  "[locale]/(public)/practices/page.tsx": { audience: everybody(200) },
  "[locale]/(public)/practices/[slug]/page.tsx": { audience: everybody(200) },
  "[locale]/(public)/practices/[slug]/cite.bib/route.ts": { audience: everybody(200) },
  "[locale]/(public)/privacy/page.tsx": { audience: everybody(200) },
  "[locale]/[...missing]/page.tsx": { audience: everybody(404) },

  "[locale]/(account)/sign-in/page.tsx": { audience: everybody(200) },
  "[locale]/(account)/sign-in/confirm/page.tsx": { audience: everybody(200), query: "?token=made-up" },
  "[locale]/(account)/sign-in/mail-sent/page.tsx": { audience: everybody(200) },
  "[locale]/(account)/sign-in/arrive/page.tsx": {
    audience: { ...everybody("elsewhere"), anybody: "sign in", ended: 200, withoutCity: 200 },
  },
  // Letters are shown only where none can be sent.
  "[locale]/(account)/outbox/page.tsx": { audience: everybody(404) },
  "[locale]/(account)/invitation/page.tsx": { audience: signedIn },
  "[locale]/(account)/profile/page.tsx": { audience: signedIn },

  "[locale]/cities/page.tsx": { audience: signedIn },
  "[locale]/cities/[city]/page.tsx": { audience: committeeAndFoundation },
  "[locale]/cities/[city]/committee/page.tsx": { audience: committeeAndFoundation },
  "[locale]/cities/[city]/committee/order/page.tsx": { audience: coordinator },
  "[locale]/cities/[city]/committee/organisations/page.tsx": { audience: committeeAndFoundation },
  "[locale]/cities/[city]/committee/organisations/new/page.tsx": { audience: coordinator },
  "[locale]/cities/[city]/committee/organisations/[organisation]/page.tsx": {
    audience: committeeAndFoundation,
  },
  "[locale]/cities/[city]/committee/organisations/[organisation]/edit/page.tsx": { audience: coordinator },
  "[locale]/cities/[city]/committee/organisations/[organisation]/people/new/page.tsx": {
    audience: coordinator,
  },
  "[locale]/cities/[city]/committee/people/[person]/page.tsx": { audience: committeeAndFoundation },
  "[locale]/cities/[city]/committee/people/[person]/edit/page.tsx": { audience: coordinator },
  "[locale]/cities/[city]/committee/seats/new/page.tsx": { audience: coordinator },
  "[locale]/cities/[city]/committee/seats/[seat]/page.tsx": { audience: committeeAndFoundation },
  "[locale]/cities/[city]/committee/seats/[seat]/edit/page.tsx": { audience: coordinator },
  "[locale]/cities/[city]/committee/seats/[seat]/fill/page.tsx": { audience: coordinator, ...openSeat },
  "[locale]/cities/[city]/committee/seats/[seat]/vacate/page.tsx": { audience: coordinator },
  "[locale]/cities/[city]/committee/seats/[seat]/decline/page.tsx": { audience: coordinator, ...openSeat },
  "[locale]/cities/[city]/committee/seats/[seat]/hear/page.tsx": { audience: coordinator, ...openSeat },
  "[locale]/cities/[city]/measures/page.tsx": { audience: committeeAndFoundation },
  "[locale]/cities/[city]/measures/new/page.tsx": { audience: coordinator },
  "[locale]/cities/[city]/measures/[measure]/page.tsx": { audience: committeeAndFoundation },
  "[locale]/cities/[city]/measures/[measure]/edit/page.tsx": { audience: coordinator },
  "[locale]/cities/[city]/measures/[measure]/complete/page.tsx": {
    audience: coordinator,
    params: (its) => ({ measure: its.begunMeasure }),
  },
  "[locale]/cities/[city]/measures/[measure]/milestones/[milestone]/page.tsx": {
    audience: coordinator,
    ...openMilestone,
  },
  "[locale]/cities/[city]/people/page.tsx": { audience: committeeAndFoundation },
  "[locale]/cities/[city]/people/invite/page.tsx": { audience: coordinator },
  "[locale]/cities/[city]/strategy/page.tsx": { audience: committeeAndFoundation },
  "[locale]/cities/[city]/strategy/vision/page.tsx": { audience: coordinator },
  "[locale]/cities/[city]/strategy/goals/new/page.tsx": { audience: coordinator },
  "[locale]/cities/[city]/strategy/goals/[goal]/page.tsx": { audience: committeeAndFoundation },
  "[locale]/cities/[city]/strategy/goals/[goal]/edit/page.tsx": { audience: coordinator },
  "[locale]/cities/[city]/strategy/objectives/new/page.tsx": { audience: coordinator },
  "[locale]/cities/[city]/strategy/objectives/[objective]/page.tsx": { audience: committeeAndFoundation },
  "[locale]/cities/[city]/strategy/objectives/[objective]/edit/page.tsx": { audience: coordinator },

  "[locale]/programme/page.tsx": { audience: foundation },
  "[locale]/admin/cities/page.tsx": { audience: lead },
  "[locale]/admin/cities/new/page.tsx": { audience: lead },
  "[locale]/admin/cities/[city]/page.tsx": { audience: lead },
  "[locale]/admin/cohorts/page.tsx": { audience: lead },
  "[locale]/admin/cohorts/new/page.tsx": {
    audience: lead,
    params: (its) => ({ programme: its.programme }),
    query: "?programme=[programme]",
  },
  "[locale]/admin/cohorts/[cohort]/page.tsx": { audience: lead },
  "[locale]/admin/people/page.tsx": { audience: lead },
  "[locale]/admin/people/invite/page.tsx": { audience: lead },

  "robots.txt/route.ts": { audience: everybody(200) },
  "sitemap.xml/route.ts": { audience: everybody(200) },
  "api/health/route.ts": { audience: everybody(200) },
  "api/ready/route.ts": { audience: everybody(200) },
  "api/auth/[...nextauth]/route.ts": { audience: everybody(404) },
};

/** The address of a place in app/, about Altstadt unless other parameters are given. */
export function pathOf(place: string, its: Its, others: Record<string, string> = {}): string {
  const { query = "", params } = addresses[place] ?? {};
  const values: Record<string, string> = {
    ...its,
    locale: "de",
    city: "altstadt",
    "...missing": "gibt/es/nicht",
    "...nextauth": "session",
    ...params?.(its),
    ...others,
  };
  const path = place.replace(/\/(page\.tsx|route\.ts)$/, "").replace(/\/\(\w+\)/g, "");
  return `/${path}${query}`.replace(/\[([\w.]+)\]/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`say in addresses.ts what [${name}] is in ${place}`);
    return value;
  });
}
