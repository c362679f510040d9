import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { DateField } from "@/components/forms/DateField";
import { SelectField } from "@/components/forms/SelectField";
import { vacateSeat } from "@/lib/domain/committee/seats/actions";
import type { SeatDetail } from "@/lib/domain/committee/seats/queries";
import type { Named } from "@/lib/domain/committee/seats/rules";
import type { CityScope } from "@/lib/platform/access/scope";
import { today } from "@/lib/platform/clock/day";
import { formWords } from "./form-words";
import { committeeHome } from "./place";

type Props = { scope: CityScope; seat: SeatDetail; organisations: Named[] };

/** Nobody sits there any more: since when, who looks for somebody, until when. */
export async function VacateForm({ scope, seat, organisations }: Props) {
  const [t, home, { labels, cancel }] = [
    await getTranslations("committee.vacate"),
    await committeeHome(scope),
    await formWords(scope),
  ];
  const day = today(scope.city.timeZone);
  return (
    <ActionForm
      action={vacateSeat}
      labels={labels}
      hidden={{ city: scope.city.slug, id: seat.id, version: String(seat.version) }}
      submitLabel={t("save")}
      cancel={{ href: `${home}/seats/${seat.id}`, label: cancel }}
    >
      <DateField
        name="sinceOn"
        label={t("sinceOn")}
        defaultValue={seat.state === "vacant" ? seat.sinceOn : day}
        max={day}
      />
      <SelectField
        name="searcherId"
        label={t("searcher")}
        hint={t("searcherHint")}
        optional
        empty={t("nobody")}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={seat.searcher?.id}
      />
      <DateField
        name="searchUntil"
        label={t("searchUntil")}
        hint={t("searchUntilHint")}
        optional
        defaultValue={seat.searchUntil ?? undefined}
      />
    </ActionForm>
  );
}
