import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { operatorValues } from "@/components/pages/operator";
import { TextPage } from "@/components/pages/TextPage";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages"))("about.title") };
}

export default function AboutPage() {
  return <TextPage page="about" values={operatorValues()} />;
}
