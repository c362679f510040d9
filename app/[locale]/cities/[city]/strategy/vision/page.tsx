import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { workspace } from "@/components/strategy/place";
import { VisionForm } from "@/components/strategy/VisionForm";
import { PageHead } from "@/components/ui/PageHead";
import { readDraft } from "@/lib/domain/strategy/vision/queries";
import { openCity } from "@/lib/platform/access/gates";

type Props = { params: Promise<{ city: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("strategy.vision"))("editTitle") };
}

export default async function VisionPage({ params }: Props) {
  const scope = await openCity((await params).city, "strategy.edit");
  const [t, ui, home] = [
    await getTranslations("strategy"),
    await getTranslations("ui"),
    await workspace(scope),
  ];
  return (
    <>
      <PageHead
        crumb={{
          label: ui("breadcrumb"),
          steps: [{ label: t("title"), href: `${home}/strategy` }, { label: t("vision.label") }],
        }}
        title={t("vision.editTitle")}
        lead={t("vision.editLead")}
      />
      <VisionForm scope={scope} draft={await readDraft(scope)} />
    </>
  );
}
