import type { Tx } from "@/lib/platform/db/client";

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a part of an address can be the id of a record at all. */
export const isRecordId = (text: string) => ID.test(text);

/**
 * The names behind ids of this city's organisations, seats, goals and objectives, and behind codes of the shared
 * indicators and practices. What is not there is left out.
 */
export async function namesById(
  tx: Tx,
  cityId: string,
  keys: readonly string[],
  locale: string,
): Promise<Map<string, string>> {
  const ids = keys.filter(isRecordId);
  const codes = keys.filter((key) => !isRecordId(key));
  const where = { cityId, id: { in: ids } };
  const names = new Map<string, string>();
  const remember = (rows: { id: string; title: string }[]) => {
    for (const { id, title } of rows) names.set(id, title);
  };
  if (ids.length > 0) {
    const organisations = await tx.organisation.findMany({ where, select: { id: true, name: true } });
    remember(organisations.map(({ id, name }) => ({ id, title: name })));
    remember(await tx.seat.findMany({ where, select: { id: true, title: true } }));
    remember(await tx.goal.findMany({ where, select: { id: true, title: true } }));
    remember(await tx.objective.findMany({ where, select: { id: true, title: true } }));
  }
  if (codes.length === 0) return names;
  return new Map([...names, ...(await indicatorNames(tx, locale)), ...(await practiceNames(tx, locale))]);
}

/** The names behind the codes of the library of indicators. */
export async function indicatorNames(tx: Tx, locale: string): Promise<Map<string, string>> {
  const indicators = await tx.indicator.findMany({ select: { id: true, nameDe: true, nameEn: true } });
  return new Map(indicators.map(({ id, nameDe, nameEn }) => [id, locale === "en" ? nameEn : nameDe]));
}

/** The titles behind the codes of published practices. */
export async function practiceNames(tx: Tx, locale: string): Promise<Map<string, string>> {
  return new Map((await practicesOf(tx, locale)).map(({ code, title }) => [code, title]));
}

/** A published practice as a form names it. */
export type PracticeName = { code: string; slug: string; title: string };

/** Published practices with their titles in the reader's language, at most `most`; all, or those with these codes. */
export async function practicesOf(
  tx: Tx,
  locale: string,
  codes?: readonly string[],
  most = 200,
): Promise<PracticeName[]> {
  const practices = await tx.publishedPractice.findMany({
    where: codes ? { code: { in: [...codes] } } : {},
    orderBy: { code: "asc" },
    take: most,
    select: { code: true, slug: true, texts: { select: { lang: true, title: true, place: true } } },
  });
  return practices.flatMap(({ code, slug, texts }) => {
    const text = texts.find(({ lang }) => lang === locale) ?? texts[0];
    return text ? [{ code, slug, title: `${text.title} (${text.place})` }] : [];
  });
}
