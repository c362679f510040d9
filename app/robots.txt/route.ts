import { env } from "@/lib/platform/env/env";
import { locales } from "@/lib/platform/i18n/locales";

export const dynamic = "force-dynamic";

/** Public pages may be listed; searches, sign-in and the workplaces behind it need not be asked for. */
const CLOSED = [
  "/cities",
  "/programme",
  "/admin",
  "/sign-in",
  "/profile",
  "/invitation",
  "/outbox",
  "/practices?*q=",
];

export function GET(): Response {
  const lines = [
    "User-agent: *",
    "Disallow: /api/",
    ...locales.flatMap((locale) => CLOSED.map((path) => `Disallow: /${locale}${path}`)),
    "",
    `Sitemap: ${new URL(env().AUTH_URL).origin}/sitemap.xml`,
    "",
  ];
  return new Response(lines.join("\n"), {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
