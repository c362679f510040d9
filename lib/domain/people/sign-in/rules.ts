/** What decides where a person goes after signing in. */
export type ArrivalFacts = {
  /** Slugs of the cities they may open today, by membership or moderation. */
  cities: readonly string[];
  /** Accompanies cities of the programme today, or leads it. */
  acrossCities: boolean;
  editor: boolean;
  openInvitations: number;
};

/** A page without language to go to, or null: nobody has invited this person yet, and a page says what to do. */
export type Destination = string | null;

/**
 * Where somebody's work is. Whoever has no role yet answers the invitation first, because nothing else would open;
 * everybody else goes where they wanted to go (`wanted`, a path behind the language), then to an open invitation,
 * the programme, their one city, or the choice of cities. Our own decision.
 */
export function destination(facts: ArrivalFacts, wanted: string): Destination {
  const { cities, acrossCities, editor, openInvitations } = facts;
  const hasRole = cities.length > 0 || acrossCities || editor;
  if (openInvitations > 0 && !hasRole) return "/invitation";
  if (wanted) return wanted;
  if (openInvitations > 0) return "/invitation";
  if (acrossCities) return "/programme";
  if (cities.length === 1) return `/cities/${cities[0]}`;
  if (cities.length > 1) return "/cities";
  return editor ? "/practices" : null;
}

/** The page that finds out where a person's work is, with where they wanted to go. */
export function arrivalPath(locale: string, next: string): string {
  return `/${locale}/sign-in/arrive${next ? `?next=${encodeURIComponent(next)}` : ""}`;
}

/** "/de/cities/altstadt" as the path behind its language. */
export function withoutLanguage(path: string): string {
  return path.replace(/^\/(de|en)(?=\/|\?|$)/, "");
}
