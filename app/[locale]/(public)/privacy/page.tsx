import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { operatorValues } from "@/components/pages/operator";
import { TextPage } from "@/components/pages/TextPage";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages"))("privacy.title") };
}

export default function PrivacyPage() {
  return <TextPage page="privacy" values={operatorValues()} />;
}
