import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { DateField } from "@/components/forms/DateField";
import { formLabels } from "@/components/forms/labels";
import { WhomToInvite } from "@/components/people/WhomToInvite";
import { Lines } from "@/components/ui/Lines";
import { Section } from "@/components/ui/Section";
import type { Accompanying, CityRecord } from "@/lib/domain/cities/queries";
import { entrustCity } from "@/lib/domain/people/moderation/actions";
import { today } from "@/lib/platform/clock/day";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { formatDay } from "@/lib/platform/i18n/format";
import { ModerationControls } from "./ModerationControls";

type Props = {
  city: CityRecord;
  accompanying: Accompanying[];
  /** the address asks for the form; an answer without script finds it open again */
  open: boolean;
};

/** Who accompanies the city from when until when, and who shall. */
export async function ModerationPart({ city, accompanying, open }: Props) {
  const [t, ui, locale] = [await getTranslations("admin"), await getTranslations("ui"), await getLocale()];
  const [back, day] = [`/admin/cities/${city.slug}`, today("Europe/Berlin")];
  return (
    <Section id="moderation" title={t("moderation.title")} intro={t("moderation.intro")}>
      <Lines>
        {accompanying.map((one) => (
          <li key={one.id} className="row apart">
            <div>
              <b>{one.name}</b> <span className="small soft">{one.email}</span>
              <div className="small soft">
                {t("moderation.period", {
                  from: formatDay(one.from, locale),
                  until: formatDay(one.until, locale),
                })}{" "}
                {one.until < day ? t("moderation.over") : one.acceptedAt ? null : t("moderation.open")}
              </div>
            </div>
            <ModerationControls
              cityId={city.id}
              moderation={{
                id: one.id,
                name: one.name,
                until: one.until,
                accepted: one.acceptedAt !== null,
                over: one.until < day,
              }}
              back={back}
            />
          </li>
        ))}
      </Lines>
      <div className="mt-s5">
        {open ? (
          <ActionForm
            id="moderation-form"
            action={entrustCity}
            labels={formLabels(ui, locale)}
            hidden={{ id: newRecordId(), cityId: city.id, back }}
            submitLabel={t("moderation.submit")}
          >
            <WhomToInvite />
            <DateField name="fromDay" label={t("moderation.from")} defaultValue={day} />
            <DateField
              name="untilDay"
              label={t("moderation.until")}
              hint={t("moderation.untilHint")}
              defaultValue={city.cooperationEndsOn ?? undefined}
            />
          </ActionForm>
        ) : (
          <a href={`/${locale}${back}?open=moderation#moderation`}>{t("moderation.give")}</a>
        )}
      </div>
    </Section>
  );
}
