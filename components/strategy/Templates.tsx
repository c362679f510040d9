import { getLocale, getTranslations } from "next-intl/server";
import { Fold } from "@/components/ui/Fold";
import { Note } from "@/components/ui/Note";
import { fieldOfActionName, fieldsOfAction } from "@/lib/domain/cities/fields-of-action";
import { type MeasureTemplate, measureTemplates } from "@/lib/domain/strategy/measures/templates";
import type { CityScope } from "@/lib/platform/access/scope";
import { workspace } from "./place";

type Props = { scope: CityScope; chosen: MeasureTemplate | null; objectiveId?: string };

/** The measures that many cities have tried, by field of action; the city's own fields come first. */
export async function Templates({ scope, chosen, objectiveId }: Props) {
  const [t, locale, home] = [
    await getTranslations("strategy.measure"),
    await getLocale(),
    await workspace(scope),
  ];
  const address = (template?: string) => {
    const query = new URLSearchParams();
    if (objectiveId) query.set("objective", objectiveId);
    if (template) query.set("template", template);
    return `${home}/measures/new${query.size > 0 ? `?${query}` : ""}`;
  };
  if (chosen)
    return (
      <div className="mt-s5">
        <Note>
          {t("template", { title: chosen.title, duration: chosen.duration })}{" "}
          <a href={address()}>{t("withoutTemplate")}</a>
        </Note>
      </div>
    );
  const templates = measureTemplates(locale);
  const own = scope.city.fieldsOfAction;
  const fields = fieldsOfAction.toSorted((a, b) => Number(own.includes(b)) - Number(own.includes(a)));
  return (
    <div className="mt-s5">
      <Fold summary={t("templates")}>
        <p className="small soft mb-s4">{t("templatesHint")}</p>
        <div className="templates">
          {fields
            .filter((field) => templates.some((template) => template.fieldOfAction === field))
            .map((field) => (
              <div key={field}>
                <h2 className="h4">{fieldOfActionName(field, locale)}</h2>
                <ul>
                  {templates
                    .filter((template) => template.fieldOfAction === field)
                    .map(({ id, title }) => (
                      <li key={id}>
                        <a href={address(id)}>{title}</a>
                      </li>
                    ))}
                </ul>
              </div>
            ))}
        </div>
      </Fold>
    </div>
  );
}
