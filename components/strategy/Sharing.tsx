import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/Section";
import { shareDraftAction, stopSharingAction } from "@/lib/domain/strategy/vision/actions";
import type { Draft } from "@/lib/domain/strategy/vision/queries";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { formatInstant } from "@/lib/platform/i18n/format";
import { ButtonForm } from "./ButtonForm";

/** Whether the foundation reads the draft, since when and by whose decision, and the button that changes it. */
export async function Sharing({ scope, draft }: { scope: CityScope; draft: Draft | null }) {
  const [t, locale] = [await getTranslations("strategy.sharing"), await getLocale()];
  const shared = draft?.shared;
  const at = shared ? formatInstant(shared.at, locale, scope.city.timeZone) : "";
  const state = !shared
    ? t("notShared")
    : shared.by
      ? t("shared", { at, by: shared.by })
      : t("sharedBySomeone", { at });
  return (
    <Section id="sharing" title={t("title")}>
      <p className="max-w-measure mb-s4">{state}</p>
      {!may(scope, "strategy.share") ? null : shared ? (
        <ButtonForm
          scope={scope}
          hidden={{}}
          action={stopSharingAction}
          label={t("stop")}
          question={t("stopQuestion")}
          confirmLabel={t("stopConfirm")}
        />
      ) : (
        <ButtonForm
          scope={scope}
          hidden={{}}
          action={shareDraftAction}
          label={t("share")}
          question={t("shareQuestion")}
          confirmLabel={t("shareConfirm")}
        />
      )}
    </Section>
  );
}
