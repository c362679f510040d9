import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RecordHistory } from "@/components/history/RecordHistory";
import { DoneNote } from "@/components/shell/DoneNote";
import { GoalEnd } from "@/components/strategy/GoalEnd";
import { GoalObjectives } from "@/components/strategy/GoalObjectives";
import { HiddenDraft } from "@/components/strategy/HiddenDraft";
import { MoveButtons } from "@/components/strategy/MoveButtons";
import { workspace } from "@/components/strategy/place";
import { ButtonLink } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";
import { type Address, recordPageSchema } from "@/lib/domain/strategy/address";
import { moveGoalAction } from "@/lib/domain/strategy/goals/actions";
import { readGoal } from "@/lib/domain/strategy/goals/queries";
import { draftIsHidden } from "@/lib/domain/strategy/vision/queries";
import { openCity } from "@/lib/platform/access/gates";
import { may } from "@/lib/platform/access/scope";
import "@/components/strategy/record.css";

type Props = { params: Promise<{ city: string; goal: string }>; searchParams: Promise<Address> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("strategy.goal"))("label") };
}

export default async function GoalPage({ params, searchParams }: Props) {
  const { city, goal: id } = await params;
  const scope = await openCity(city, "strategy.read");
  const asked = recordPageSchema.parse(await searchParams);
  const goal = await readGoal(scope, id);
  if (!goal && (await draftIsHidden(scope))) return <HiddenDraft scope={scope} />;
  if (!goal) notFound();
  const [t, ui, home] = [
    await getTranslations("strategy"),
    await getTranslations("ui"),
    await workspace(scope),
  ];
  const here = `${home}/strategy/goals/${id}`;
  const steps = [
    { label: t("title"), href: `${home}/strategy` },
    { label: goal.place ? t("goal.numbered", { number: goal.place }) : t("goal.label") },
  ];
  const mayEdit = may(scope, "goal.edit") && !goal.archived;
  return (
    <>
      <DoneNote
        done={asked.done}
        undo={goal.archived ? <GoalEnd scope={scope} goal={goal} undo /> : undefined}
      />
      <PageHead
        crumb={{ label: ui("breadcrumb"), steps }}
        title={goal.title}
        lead={goal.description ? <span className="pre">{goal.description}</span> : undefined}
        actions={
          mayEdit ? (
            <>
              <ButtonLink href={`${here}/edit`}>{t("measure.edit")}</ButtonLink>
              <MoveButtons
                scope={scope}
                action={moveGoalAction}
                id={id}
                title={goal.title}
                place={goal.place}
                places={goal.places}
              />
            </>
          ) : undefined
        }
      />
      <GoalObjectives scope={scope} goal={goal} />
      <GoalEnd scope={scope} goal={goal} />
      <RecordHistory
        scope={scope}
        subject={{ type: "goal", id }}
        area="strategy"
        all={asked.history === "all"}
        allHref={`${here}?history=all#history`}
      />
    </>
  );
}
