import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { Fold } from "@/components/ui/Fold";
import type { Draft } from "@/lib/domain/strategy/vision/queries";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { workspace } from "./place";

/** The vision as the city says it, with its other versions and the mission behind a line each. */
export async function VisionHead({ scope, draft }: { scope: CityScope; draft: Draft | null }) {
  const [t, locale, home] = [await getTranslations("strategy"), await getLocale(), await workspace(scope)];
  const mayEdit = may(scope, "strategy.edit");
  const edit = `${home}/strategy/vision`;
  const { vision = "", visionEn = "", visionPlain = "", mission = "" } = draft ?? {};
  const english = locale === "en" && visionEn !== "";
  const said = english ? { lang: "en", text: visionEn } : { lang: "de", text: vision };
  const other = english
    ? { lang: "de", text: vision }
    : { lang: "en", text: locale === "en" ? "" : visionEn };
  const place = `${t("title")} · ${t("draft")}`;
  if (said.text === "")
    return (
      <div className="vision vision-none">
        <div>
          <p className="crumb">{place}</p>
          <h1>{t("of", { city: scope.city.name })}</h1>
          <EmptyState action={mayEdit ? <ButtonLink href={edit}>{t("vision.write")}</ButtonLink> : undefined}>
            {t(mayEdit ? "vision.empty" : "vision.emptyReader")}
          </EmptyState>
          {mission ? <p className="mission">{mission}</p> : null}
        </div>
      </div>
    );
  return (
    <div className="vision">
      <div>
        <p className="crumb">{place}</p>
        <h1 className="vh">{t("of", { city: scope.city.name })}</h1>
        <blockquote lang={said.lang}>{said.text}</blockquote>
      </div>
      <div className="small soft">
        {visionPlain ? (
          <Fold summary={t("vision.plain")}>
            <p lang="de">{visionPlain}</p>
          </Fold>
        ) : null}
        {other.text ? (
          <Fold summary={t("vision.other")}>
            <p lang={other.lang}>{other.text}</p>
          </Fold>
        ) : null}
        {mission ? (
          <Fold summary={t("vision.mission")}>
            <p lang="de">{mission}</p>
          </Fold>
        ) : null}
        {mayEdit ? (
          <p className="vision-edit">
            <a href={edit}>{t("vision.edit")}</a>
          </p>
        ) : null}
      </div>
    </div>
  );
}
