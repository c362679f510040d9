import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { RecordHistory } from "@/components/history/RecordHistory";
import { DoneNote } from "@/components/shell/DoneNote";
import { ArchivedEntries } from "@/components/strategy/ArchivedEntries";
import { GapList } from "@/components/strategy/GapList";
import { HiddenDraft } from "@/components/strategy/HiddenDraft";
import { MeasurePanel } from "@/components/strategy/MeasurePanel";
import { workspace } from "@/components/strategy/place";
import { Sharing } from "@/components/strategy/Sharing";
import { StrategyTree } from "@/components/strategy/StrategyTree";
import { VisionHead } from "@/components/strategy/VisionHead";
import { type Address, recordPageSchema } from "@/lib/domain/strategy/address";
import { readMeasure } from "@/lib/domain/strategy/measures/queries";
import { readTree } from "@/lib/domain/strategy/tree/queries";
import { gapsOf } from "@/lib/domain/strategy/tree/rules";
import { readDraft } from "@/lib/domain/strategy/vision/queries";
import { openCity } from "@/lib/platform/access/gates";
import "@/components/strategy/record.css";
import "@/components/strategy/tree.css";

type Props = { params: Promise<{ city: string }>; searchParams: Promise<Address> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("strategy"))("title") };
}

export default async function StrategyPage({ params, searchParams }: Props) {
  const scope = await openCity((await params).city, "strategy.read");
  const asked = recordPageSchema.parse(await searchParams);
  const draft = await readDraft(scope);
  if (!draft && scope.role === "moderator") return <HiddenDraft scope={scope} />;
  const [locale, home] = [await getLocale(), await workspace(scope)];
  const tree = await readTree(scope);
  const measure = asked.measure ? await readMeasure(scope, asked.measure, locale) : null;
  const objectives = tree.goals.flatMap((goal) => goal.objectives);
  return (
    <>
      <div className="beside">
        <DoneNote done={asked.done} />
        <VisionHead scope={scope} draft={draft} />
        <GapList scope={scope} gaps={gapsOf(tree.goals)} />
        <div className={measure ? "work work-open" : "work"}>
          <div className="work-list">
            <StrategyTree scope={scope} goals={tree.goals} openId={measure?.id ?? null} />
            <ArchivedEntries scope={scope} tree={tree} />
          </div>
          {measure ? (
            <MeasurePanel
              scope={scope}
              measure={measure}
              objective={objectives.find(({ id }) => id === measure.objectiveId)}
            />
          ) : null}
        </div>
      </div>
      <Sharing scope={scope} draft={draft} />
      {draft ? (
        <RecordHistory
          scope={scope}
          subject={{ type: "strategy", id: draft.id }}
          area="strategy"
          all={asked.history === "all"}
          allHref={`${home}/strategy?history=all#history`}
        />
      ) : null}
    </>
  );
}
