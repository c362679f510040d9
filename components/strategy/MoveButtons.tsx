import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { formLabels } from "@/components/forms/labels";
import { SubmitButton } from "@/components/forms/SubmitButton";
import type { CityScope } from "@/lib/platform/access/scope";
import type { FormAction } from "@/lib/platform/forms/state";

type Props = {
  scope: CityScope;
  action: FormAction;
  id: string;
  title: string;
  /** from 1; null if it has no place */
  place: number | null;
  places: number;
};

/** One place up, one place down. Each button says where the record shall stand: a double click moves once. */
export async function MoveButtons({ scope, action, id, title, place, places }: Props) {
  if (place === null || places < 2) return null;
  const [t, ui, locale] = [
    await getTranslations("strategy.goal"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  const button = (to: number, label: string) => (
    <SubmitButton variant="quiet" small name="place" value={String(to)} label={label} />
  );
  return (
    <fieldset>
      <legend className="vh">{t("orderOf", { title })}</legend>
      <ActionForm
        action={action}
        labels={formLabels(ui, locale, scope.city.timeZone)}
        hidden={{ city: scope.city.slug, id }}
      >
        <div className="row">
          {place > 1 ? button(place - 1, t("up")) : null}
          {place < places ? button(place + 1, t("down")) : null}
        </div>
      </ActionForm>
    </fieldset>
  );
}
