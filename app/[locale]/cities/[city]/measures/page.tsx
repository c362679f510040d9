import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DoneNote } from "@/components/shell/DoneNote";
import { HiddenDraft } from "@/components/strategy/HiddenDraft";
import { ListHead } from "@/components/strategy/list/ListHead";
import { MeasureSieve } from "@/components/strategy/list/MeasureSieve";
import { MeasureTable } from "@/components/strategy/list/MeasureTable";
import { NoMeasures } from "@/components/strategy/list/NothingFound";
import { type Address, recordPageSchema } from "@/lib/domain/strategy/address";
import { listMeasures } from "@/lib/domain/strategy/measures/list/rules";
import { readFilter } from "@/lib/domain/strategy/measures/list/schema";
import { measureFacts } from "@/lib/domain/strategy/queries";
import { draftIsHidden } from "@/lib/domain/strategy/vision/queries";
import { openCity } from "@/lib/platform/access/gates";
import { today } from "@/lib/platform/clock/day";
import "@/components/strategy/record.css";

type Props = { params: Promise<{ city: string }>; searchParams: Promise<Address> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("strategy.list"))("title") };
}

export default async function MeasuresPage({ params, searchParams }: Props) {
  const scope = await openCity((await params).city, "strategy.read");
  if (await draftIsHidden(scope)) return <HiddenDraft scope={scope} />;
  const address = await searchParams;
  const filter = readFilter(address);
  const on = today(scope.city.timeZone);
  const all = await measureFacts(scope, { words: filter.words }, on);
  const list = listMeasures(all, filter, on, await getLocale());
  return (
    <>
      <DoneNote done={recordPageSchema.parse(address).done} />
      <ListHead scope={scope} all={all} />
      {all.length === 0 ? (
        <NoMeasures scope={scope} />
      ) : (
        <div className="with-filter mt-s6">
          <MeasureSieve scope={scope} filter={filter} list={list} />
          <MeasureTable scope={scope} filter={filter} list={list} on={on} />
        </div>
      )}
    </>
  );
}
