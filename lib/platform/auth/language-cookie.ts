import { cookies } from "next/headers";
import { env } from "@/lib/platform/env/env";
import type { Locale } from "@/lib/platform/i18n/locales";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keeps the chosen language on this browser: addresses without a language then lead to it. */
export async function rememberLanguage(locale: Locale): Promise<void> {
  (await cookies()).set("locale", locale, {
    path: "/",
    maxAge: YEAR_SECONDS,
    sameSite: "lax",
    secure: env().AUTH_URL.startsWith("https://"),
  });
}
