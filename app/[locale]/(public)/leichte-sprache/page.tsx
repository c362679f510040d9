import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { TextPage } from "@/components/pages/TextPage";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages"))("easy.title") };
}

/** Easy language exists in German only. */
export default async function EasyLanguagePage() {
  if ((await getLocale()) !== "de") redirect("/de/leichte-sprache");
  return <TextPage page="easy" />;
}
