import { getRequestConfig } from "next-intl/server";
import { currentPath } from "@/lib/platform/http/path";
import { defaultLocale, isLocale } from "./locales";
import { messagesOf } from "./messages";

/**
 * Which language a request is in: what the caller asks for (a mail), else the first part of the address. Pages and
 * server actions have the same address, so a form answers in the language it was shown in.
 */
export default getRequestConfig(async ({ requestLocale, locale: given }) => {
  const asked = given ?? (await requestLocale) ?? (await currentPath()).split(/[/?]/)[1];
  const locale = isLocale(asked) ? asked : defaultLocale;
  return { locale, messages: messagesOf(locale), timeZone: "Europe/Berlin" };
});
