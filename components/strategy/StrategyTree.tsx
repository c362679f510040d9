import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import type { MeasureRow } from "@/lib/domain/strategy/queries";
import type { TreeGoal, TreeObjective } from "@/lib/domain/strategy/tree/rules";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { formatMonth } from "@/lib/platform/i18n/format";
import { workspace } from "./place";
import { MeasureStatus, ObjectiveStatus } from "./state-look";

type Props = { scope: CityScope; goals: readonly TreeGoal[]; openId: string | null };

/** Goals, objectives and measures as one table. A measure opens beside it. */
export async function StrategyTree({ scope, goals, openId }: Props) {
  const [t, home] = [await getTranslations("strategy.tree"), await workspace(scope)];
  const mayGoal = may(scope, "goal.edit");
  const addGoal = <ButtonLink href={`${home}/strategy/goals/new`}>{t("addGoal")}</ButtonLink>;
  if (goals.length === 0)
    return (
      <EmptyState action={mayGoal ? addGoal : undefined}>{t(mayGoal ? "empty" : "emptyReader")}</EmptyState>
    );
  return (
    <>
      <table className="tree">
        <caption className="vh">{t("caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("owner")}</th>
            <th scope="col">{t("until")}</th>
            <th scope="col">{t("status")}</th>
          </tr>
        </thead>
        {goals.map((goal) => (
          <GoalRows key={goal.id} scope={scope} goal={goal} openId={openId} />
        ))}
      </table>
      {mayGoal ? (
        <p className="tree-add">
          <ButtonLink href={`${home}/strategy/goals/new`} variant="quiet" small>
            {t("addGoal")}
          </ButtonLink>
        </p>
      ) : null}
    </>
  );
}

async function GoalRows({
  scope,
  goal,
  openId,
}: {
  scope: CityScope;
  goal: TreeGoal;
  openId: string | null;
}) {
  const [t, home] = [await getTranslations("strategy.tree"), await workspace(scope)];
  return (
    <tbody>
      <tr className="l1">
        <th scope="rowgroup" colSpan={4}>
          <div className="tt">
            <span className="no num">{goal.number}</span>
            <a href={`${home}/strategy/goals/${goal.id}`}>{goal.title}</a>
          </div>
        </th>
      </tr>
      {goal.objectives.map((objective) => (
        <ObjectiveRows key={objective.id} scope={scope} objective={objective} openId={openId} />
      ))}
      {may(scope, "objective.edit") ? (
        <AddRow
          href={`${home}/strategy/objectives/new?goal=${goal.id}`}
          label={t("addObjective")}
          to={t("addTo", { title: goal.title })}
        />
      ) : null}
    </tbody>
  );
}

type ObjectiveProps = { scope: CityScope; objective: TreeObjective; openId: string | null };

async function ObjectiveRows({ scope, objective, openId }: ObjectiveProps) {
  const [t, locale, home] = [
    await getTranslations("strategy.tree"),
    await getLocale(),
    await workspace(scope),
  ];
  return (
    <>
      <tr className="l2">
        <th scope="row">
          <div className="tt">
            <span className="no num">{objective.number}</span>
            <a href={`${home}/strategy/objectives/${objective.id}`}>{objective.title}</a>
          </div>
        </th>
        <td>{objective.seat?.organisation ?? objective.seat?.title}</td>
        <td className="num">{objective.target ? formatMonth(objective.target.on, locale) : null}</td>
        <td>
          <ObjectiveStatus objective={objective} />
        </td>
      </tr>
      {objective.measures.map((measure) => (
        <MeasureTreeRow key={measure.id} scope={scope} measure={measure} open={measure.id === openId} />
      ))}
      {may(scope, "measure.create") ? (
        <AddRow
          deep
          href={`${home}/measures/new?objective=${objective.id}`}
          label={t("addMeasure")}
          to={t("addTo", { title: objective.title })}
        />
      ) : null}
    </>
  );
}

type MeasureProps = { scope: CityScope; measure: MeasureRow; open: boolean };

async function MeasureTreeRow({ scope, measure, open }: MeasureProps) {
  const [t, locale, home] = [
    await getTranslations("strategy.tree"),
    await getLocale(),
    await workspace(scope),
  ];
  const { id, number, title, ownerName, endsOn, state } = measure;
  return (
    <tr className={open ? "l3 sel" : "l3"} id={`m${number}`}>
      <th scope="row">
        <div className="tt">
          <span className="no num">M{number}</span>
          <a href={`${home}/strategy?measure=${id}#m${number}`} aria-current={open ? "true" : undefined}>
            {title}
          </a>
        </div>
      </th>
      <td>{ownerName ?? <span className="soft">{t("noOwner")}</span>}</td>
      <td className="num">{endsOn ? formatMonth(endsOn, locale) : null}</td>
      <td>
        <MeasureStatus state={state} />
      </td>
    </tr>
  );
}

function AddRow({ href, label, to, deep }: { href: string; label: string; to: string; deep?: boolean }) {
  return (
    <tr className={deep ? "add add-deep" : "add"}>
      <td colSpan={4}>
        <a href={href}>
          {label} <span className="vh">{to}</span>
        </a>
      </td>
    </tr>
  );
}
