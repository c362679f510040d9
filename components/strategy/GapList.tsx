import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Fold } from "@/components/ui/Fold";
import { SeatBullet } from "@/components/ui/SeatBullet";
import type { Gap } from "@/lib/domain/strategy/tree/rules";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { workspace } from "./place";

/** So many gaps are said at once; the others stand behind a line. */
const SAID = 4;

/** What the strategy still lacks, each leading to the place where it can be put in. Nothing if nothing is missing. */
export async function GapList({ scope, gaps }: { scope: CityScope; gaps: readonly Gap[] }) {
  if (gaps.length === 0) return null;
  const [t, home] = [await getTranslations("strategy.gaps"), await workspace(scope)];
  const waits = may(scope, "objective.edit");
  const [said, rest] = [gaps.slice(0, SAID), gaps.slice(SAID)];
  const sentence = (gap: Gap) =>
    t.rich(gap.kind, {
      number: gap.number,
      title: gap.title,
      fix: (words: ReactNode) => <a href={placeToFix(scope, home, gap)}>{words}</a>,
    });
  return (
    <div className="hints">
      <SeatBullet state={waits ? "vacant" : "open"} />
      <div>
        <p>
          <b>{t("heading", { count: gaps.length })}</b>{" "}
          {said.map((gap) => (
            <span key={`${gap.kind} ${gap.id}`}>{sentence(gap)} </span>
          ))}
        </p>
        {rest.length > 0 ? (
          <Fold summary={t("more", { count: rest.length })}>
            <ul>
              {rest.map((gap) => (
                <li key={`${gap.kind} ${gap.id}`}>{sentence(gap)}</li>
              ))}
            </ul>
          </Fold>
        ) : null}
      </div>
    </div>
  );
}

const FIELD = { noBaseline: "baseline", noOwner: "ownerId", noEnd: "endsOn", noBudget: "budgetEur" } as const;

/** The field in the form, for those who may fill it in; the record for everybody else. */
function placeToFix(scope: CityScope, home: string, { kind, subject, id }: Gap): string {
  const record = subject === "objective" ? `${home}/strategy/objectives/${id}` : `${home}/measures/${id}`;
  if (kind === "noMeasure")
    return may(scope, "measure.create") ? `${home}/measures/new?objective=${id}` : record;
  const mayFix = subject === "objective" ? may(scope, "objective.edit") : may(scope, "measure.edit", null);
  return mayFix ? `${record}/edit#${FIELD[kind]}` : record;
}
