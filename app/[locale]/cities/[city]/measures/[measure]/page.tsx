import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { RecordHistory } from "@/components/history/RecordHistory";
import { HiddenDraft } from "@/components/strategy/HiddenDraft";
import { MeasureDone } from "@/components/strategy/MeasureDone";
import { MeasureHead } from "@/components/strategy/MeasureHead";
import { MeasureOverview } from "@/components/strategy/MeasureOverview";
import { Milestones } from "@/components/strategy/Milestones";
import { workspace } from "@/components/strategy/place";
import { type Address, recordPageSchema } from "@/lib/domain/strategy/address";
import { readMeasure } from "@/lib/domain/strategy/measures/queries";
import { historyWords } from "@/lib/domain/strategy/value-words";
import { draftIsHidden } from "@/lib/domain/strategy/vision/queries";
import { openCity } from "@/lib/platform/access/gates";
import "@/components/strategy/record.css";

type Props = { params: Promise<{ city: string; measure: string }>; searchParams: Promise<Address> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("strategy.measure"))("label") };
}

export default async function MeasurePage({ params, searchParams }: Props) {
  const { city, measure: id } = await params;
  const scope = await openCity(city, "strategy.read");
  const asked = recordPageSchema.parse(await searchParams);
  const [locale, home] = [await getLocale(), await workspace(scope)];
  const measure = await readMeasure(scope, id, locale);
  if (!measure && (await draftIsHidden(scope))) return <HiddenDraft scope={scope} />;
  if (!measure) notFound();
  return (
    <>
      <MeasureDone scope={scope} measure={measure} done={asked.done} undo={asked.undo} />
      <MeasureHead scope={scope} measure={measure} />
      <MeasureOverview scope={scope} measure={measure} />
      <Milestones scope={scope} measure={measure} />
      <RecordHistory
        scope={scope}
        subject={{ type: "measure", id }}
        area="strategy"
        all={asked.history === "all"}
        allHref={`${home}/measures/${id}?history=all#history`}
        say={await historyWords(scope, "measure", locale)}
      />
    </>
  );
}
