import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Locale } from "./locales";

const folder = path.join(process.cwd(), "lib/platform/i18n/messages");
const kept = new Map<Locale, Record<string, object>>();

/** All sentences of a language: one file per namespace in messages/<language>/. */
export function messagesOf(locale: Locale): Record<string, object> {
  const known = kept.get(locale);
  if (known) return known;
  const files = readdirSync(path.join(folder, locale)).filter((file) => file.endsWith(".json"));
  const messages = Object.fromEntries(
    files.map((file) => [
      path.basename(file, ".json"),
      JSON.parse(readFileSync(path.join(folder, locale, file), "utf8")),
    ]),
  );
  // During development the files change under the running server.
  if (process.env.NODE_ENV !== "development") kept.set(locale, messages);
  return messages;
}
