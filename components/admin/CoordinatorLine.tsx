import { getLocale, getTranslations } from "next-intl/server";
import { ConfirmSubmit } from "@/components/forms/ConfirmSubmit";
import { formLabels } from "@/components/forms/labels";
import type { CityRecord, Coordinator } from "@/lib/domain/cities/queries";
import {
  remindCitysCoordinator,
  withdrawCoordinatorsInvitation,
} from "@/lib/domain/people/coordinator/actions";
import { today } from "@/lib/platform/clock/day";
import { formatDay } from "@/lib/platform/i18n/format";

/** One coordinator: since when, or invited when. A role that was accepted is the city's own to end. */
export async function CoordinatorLine({ city, person }: { city: CityRecord; person: Coordinator }) {
  const [t, ui, locale] = [await getTranslations("admin"), await getTranslations("ui"), await getLocale()];
  const labels = formLabels(ui, locale);
  const hidden = { cityId: city.id, membership: person.id };
  const since = formatDay(today("Europe/Berlin", person.acceptedAt ?? person.invitedAt), locale);
  return (
    <li className="row apart">
      <div>
        <b>{person.name}</b> <span className="small soft">{person.email}</span>
        <div className="small soft">{t(person.acceptedAt ? "since" : "invitedOn", { day: since })}</div>
      </div>
      {person.acceptedAt ? null : (
        <div className="row">
          <ConfirmSubmit
            action={remindCitysCoordinator}
            labels={labels}
            hidden={hidden}
            label={t("remind")}
          />
          <ConfirmSubmit
            action={withdrawCoordinatorsInvitation}
            labels={labels}
            hidden={hidden}
            label={t("withdraw")}
            question={t("withdrawQuestion", { name: person.name })}
          />
        </div>
      )}
    </li>
  );
}
