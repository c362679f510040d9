import { cache } from "react";
import { openPublic } from "@/lib/platform/access/gates";
import type { Locale } from "@/lib/platform/i18n/locales";
import { readPractice } from "./queries";

/** A practice, read once for a page and its title. */
export const onePractice = cache((locale: Locale, slug: string) => readPractice(openPublic(), locale, slug));
