import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { formLabels } from "@/components/forms/labels";
import { TextArea } from "@/components/forms/TextArea";
import { editVisionAction } from "@/lib/domain/strategy/vision/actions";
import type { Draft } from "@/lib/domain/strategy/vision/queries";
import { visionLimits } from "@/lib/domain/strategy/vision/schema";
import type { CityScope } from "@/lib/platform/access/scope";
import { workspace } from "./place";

/** Vision in three versions, and mission. */
export async function VisionForm({ scope, draft }: { scope: CityScope; draft: Draft | null }) {
  const [t, s, ui, locale, home] = [
    await getTranslations("strategy.vision"),
    await getTranslations("strategy"),
    await getTranslations("ui"),
    await getLocale(),
    await workspace(scope),
  ];
  return (
    <div className="mt-s6">
      <ActionForm
        action={editVisionAction}
        labels={formLabels(ui, locale, scope.city.timeZone)}
        hidden={{ city: scope.city.slug, version: String(draft?.version ?? 1) }}
        draftKey={`vision ${scope.city.id} ${scope.actor.userId}`}
        submitLabel={s("save")}
        cancel={{ href: `${home}/strategy`, label: s("cancel") }}
        sticky
      >
        <TextArea
          name="vision"
          label={t("de")}
          hint={t("deHint")}
          defaultValue={draft?.vision}
          limit={visionLimits.vision}
          optional
        />
        <TextArea
          name="visionPlain"
          label={t("plainField")}
          hint={t("plainHint")}
          defaultValue={draft?.visionPlain}
          limit={visionLimits.visionPlain}
          optional
        />
        <TextArea
          name="visionEn"
          label={t("en")}
          hint={t("enHint")}
          defaultValue={draft?.visionEn}
          limit={visionLimits.visionEn}
          optional
        />
        <TextArea
          name="mission"
          label={t("missionField")}
          hint={t("missionHint")}
          defaultValue={draft?.mission}
          limit={visionLimits.mission}
          rows={6}
          optional
        />
      </ActionForm>
    </div>
  );
}
