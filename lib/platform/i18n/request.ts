import { getRequestConfig } from "next-intl/server";
import { defaultLocale, isLocale } from "./locales";
import { messagesOf } from "./messages";

/** Which language a request is in: the first part of its address, which the front door hands on as a header. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = isLocale(asked) ? asked : defaultLocale;
  return { locale, messages: messagesOf(locale), timeZone: "Europe/Berlin" };
});
