import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { ConfirmSubmit } from "@/components/forms/ConfirmSubmit";
import { DateField } from "@/components/forms/DateField";
import { formLabels } from "@/components/forms/labels";
import { SubmitButton } from "@/components/forms/SubmitButton";
import {
  endModerationNow,
  moveEndOfModeration,
  remindModerator,
} from "@/lib/domain/people/moderation/actions";

type Props = {
  cityId: string;
  moderation: { id: string; name: string; until: string; accepted: boolean; over: boolean };
  /** the page to come back to, without its language */
  back: string;
};

/** Prolongs a moderation, lets it end earlier, ends it now; sends an open invitation again. */
export async function ModerationControls({ cityId, moderation, back }: Props) {
  const [t, ui, locale] = [await getTranslations("admin"), await getTranslations("ui"), await getLocale()];
  const labels = formLabels(ui, locale);
  const { id, name, until, accepted, over } = moderation;
  const hidden = { cityId, moderation: id, back };
  return (
    <div className="row">
      {accepted || over ? null : (
        <ConfirmSubmit action={remindModerator} labels={labels} hidden={hidden} label={t("remind")} />
      )}
      {/* the form lies around the question: an error must be seen although it is folded again without script */}
      <ActionForm id={`until-${id}`} action={moveEndOfModeration} labels={labels} hidden={hidden}>
        <details className="ask">
          <summary className="btn btn-quiet btn-s">{t("moderation.move")}</summary>
          <div>
            <DateField
              name="untilDay"
              label={t("moderation.until")}
              hint={t("moderation.untilHint")}
              defaultValue={until}
            />
            <div className="row">
              <SubmitButton label={t("save")} small />
            </div>
          </div>
        </details>
      </ActionForm>
      {over ? null : (
        <ConfirmSubmit
          action={endModerationNow}
          labels={labels}
          hidden={hidden}
          label={t(accepted ? "moderation.end" : "withdraw")}
          question={t(accepted ? "moderation.endQuestion" : "withdrawQuestion", { name })}
        />
      )}
    </div>
  );
}
