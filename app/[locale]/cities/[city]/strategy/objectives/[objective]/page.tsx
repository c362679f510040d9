import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { RecordHistory } from "@/components/history/RecordHistory";
import { DoneNote } from "@/components/shell/DoneNote";
import { HiddenDraft } from "@/components/strategy/HiddenDraft";
import { ObjectiveEnd } from "@/components/strategy/ObjectiveEnd";
import { ObjectiveFigures } from "@/components/strategy/ObjectiveFigures";
import { ObjectiveMeasures } from "@/components/strategy/ObjectiveMeasures";
import { Observations } from "@/components/strategy/Observations";
import { workspace } from "@/components/strategy/place";
import { ObjectiveStatus } from "@/components/strategy/state-look";
import { ButtonLink } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";
import { type Address, recordPageSchema } from "@/lib/domain/strategy/address";
import { readObjective } from "@/lib/domain/strategy/objectives/queries";
import { historyWords } from "@/lib/domain/strategy/value-words";
import { draftIsHidden } from "@/lib/domain/strategy/vision/queries";
import { openCity } from "@/lib/platform/access/gates";
import { may } from "@/lib/platform/access/scope";
import "@/components/strategy/record.css";

type Props = { params: Promise<{ city: string; objective: string }>; searchParams: Promise<Address> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("strategy.objective"))("label") };
}

export default async function ObjectivePage({ params, searchParams }: Props) {
  const { city, objective: id } = await params;
  const scope = await openCity(city, "strategy.read");
  const asked = recordPageSchema.parse(await searchParams);
  const objective = await readObjective(scope, id);
  if (!objective && (await draftIsHidden(scope))) return <HiddenDraft scope={scope} />;
  if (!objective) notFound();
  const [t, ui, home] = [
    await getTranslations("strategy"),
    await getTranslations("ui"),
    await workspace(scope),
  ];
  const here = `${home}/strategy/objectives/${id}`;
  const steps = [
    { label: t("title"), href: `${home}/strategy` },
    { label: objective.goalTitle, href: `${home}/strategy/goals/${objective.goalId}` },
    { label: objective.place ? t("objective.numbered", { number: objective.place }) : t("objective.label") },
  ];
  return (
    <>
      <DoneNote
        done={asked.done}
        undo={objective.archived ? <ObjectiveEnd scope={scope} objective={objective} undo /> : undefined}
      />
      <PageHead
        crumb={{ label: ui("breadcrumb"), steps }}
        title={objective.title}
        actions={
          <>
            {may(scope, "objective.edit") && !objective.archived ? (
              <ButtonLink href={`${here}/edit`}>{t("measure.edit")}</ButtonLink>
            ) : null}
            <ObjectiveStatus objective={objective} />
          </>
        }
      />
      <ObjectiveFigures objective={objective} />
      <Observations scope={scope} objective={objective} />
      <ObjectiveMeasures scope={scope} objective={objective} />
      <ObjectiveEnd scope={scope} objective={objective} />
      <RecordHistory
        scope={scope}
        subject={{ type: "objective", id }}
        area="strategy"
        all={asked.history === "all"}
        allHref={`${here}?history=all#history`}
        say={await historyWords(scope, "objective", await getLocale())}
      />
    </>
  );
}
