import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { operatorValues } from "@/components/pages/operator";
import { TextPage } from "@/components/pages/TextPage";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages"))("imprint.title") };
}

export default function ImprintPage() {
  return <TextPage page="imprint" values={operatorValues()} />;
}
