import { bibtex } from "@/lib/domain/practices/practice/citation";
import { readPractice } from "@/lib/domain/practices/practice/queries";
import { openPublic } from "@/lib/platform/access/gates";
import { env } from "@/lib/platform/env/env";
import { isLocale } from "@/lib/platform/i18n/locales";
import { messagesOf } from "@/lib/platform/i18n/messages";

type Context = { params: Promise<{ locale: string; slug: string }> };

/** The practice as a file for reference managers. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  const practice = isLocale(locale) ? await readPractice(openPublic(), locale, slug) : null;
  if (!practice || !isLocale(locale)) return new Response("Not found", { status: 404 });
  const site = (messagesOf(locale).shell as { name: string }).name;
  const address = new URL(`/${locale}/practices/${practice.slug}`, env().AUTH_URL).href;
  return new Response(bibtex(practice, site, address), {
    headers: {
      "Content-Type": "application/x-bibtex; charset=utf-8",
      "Content-Disposition": `attachment; filename="${practice.slug}.bib"`,
    },
  });
}
