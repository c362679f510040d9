import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/Button";
import {
  archiveMeasureAction,
  beginMeasureAction,
  reopenMeasureAction,
  restoreMeasureAction,
} from "@/lib/domain/strategy/measures/actions";
import type { MeasureView } from "@/lib/domain/strategy/measures/queries";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { ButtonForm } from "./ButtonForm";
import { workspace } from "./place";

/** The next steps of a measure: edit, begin, complete, reopen, archive, restore; each only where it makes sense. */
export async function MeasureActions({ scope, measure }: { scope: CityScope; measure: MeasureView }) {
  const [t, home] = [await getTranslations("strategy.measure"), await workspace(scope)];
  const here = `${home}/measures/${measure.id}`;
  const mayEdit = may(scope, "measure.edit", measure.ownerId);
  const mayComplete = may(scope, "measure.complete", measure.ownerId);
  const mayArchive = may(scope, "measure.archive");
  const form = { scope, hidden: { id: measure.id }, small: false };
  if (measure.archived)
    return mayArchive ? <ButtonForm {...form} action={restoreMeasureAction} label={t("restore")} /> : null;
  return (
    <>
      {mayEdit ? <ButtonLink href={`${here}/edit`}>{t("edit")}</ButtonLink> : null}
      {mayEdit && !measure.startedOn && !measure.completed ? (
        <ButtonForm {...form} action={beginMeasureAction} label={t("begin")} />
      ) : null}
      {mayComplete && !measure.completed ? (
        <ButtonLink href={`${here}/complete`} variant="quiet">
          {t("complete")}
        </ButtonLink>
      ) : null}
      {mayComplete && measure.completed ? (
        <ButtonForm {...form} action={reopenMeasureAction} label={t("reopen")} />
      ) : null}
      {mayArchive ? (
        <ButtonForm
          {...form}
          action={archiveMeasureAction}
          label={t("archive")}
          question={t("archiveQuestion")}
          confirmLabel={t("archiveConfirm")}
        />
      ) : null}
    </>
  );
}
