import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { DateField } from "@/components/forms/DateField";
import { SelectField } from "@/components/forms/SelectField";
import { Note } from "@/components/ui/Note";
import { fillSeat } from "@/lib/domain/committee/seats/actions";
import type { SeatDetail } from "@/lib/domain/committee/seats/queries";
import type { Named } from "@/lib/domain/committee/seats/rules";
import type { CityScope } from "@/lib/platform/access/scope";
import { today } from "@/lib/platform/clock/day";
import { formWords } from "./form-words";
import { committeeHome } from "./place";

type Props = {
  scope: CityScope;
  seat: SeatDetail;
  organisation: Named;
  people: (Named & { jobTitle: string | null })[];
};

/** Second step: who of the organisation holds the seat, who deputises, since when. */
export async function FillForm({ scope, seat, organisation, people }: Props) {
  const [t, home, { labels, cancel }] = [
    await getTranslations("committee.fill"),
    await committeeHome(scope),
    await formWords(scope),
  ];
  const options = people.map(({ id, name, jobTitle }) => ({
    value: id,
    label: jobTitle ? `${name}, ${jobTitle}` : name,
  }));
  const stays = seat.state === "filled" && seat.organisation?.id === organisation.id;
  const day = today(scope.city.timeZone);
  return (
    <ActionForm
      action={fillSeat}
      labels={labels}
      hidden={{
        city: scope.city.slug,
        id: seat.id,
        version: String(seat.version),
        organisationId: organisation.id,
      }}
      submitLabel={t("save")}
      cancel={{ href: `${home}/seats/${seat.id}`, label: cancel }}
    >
      <p>
        <b>{organisation.name}</b>{" "}
        <a className="small" href={`${home}/seats/${seat.id}/fill?choose=1`}>
          {t("otherOrganisation")}
        </a>{" "}
        ·{" "}
        <a className="small" href={`${home}/organisations/${organisation.id}/people/new?seat=${seat.id}`}>
          {t("newPerson")}
        </a>
      </p>
      {people.length === 0 ? (
        <div className="mt-s4">
          <Note>{t("noPeople", { organisation: organisation.name })}</Note>
        </div>
      ) : null}
      <SelectField
        name="holderId"
        label={t("holder")}
        hint={t("holderHint")}
        optional
        empty={t("nobody")}
        options={options}
        defaultValue={stays ? seat.holder?.id : undefined}
      />
      <SelectField
        name="deputyId"
        label={t("deputy")}
        hint={t("deputyHint")}
        optional
        empty={t("nobody")}
        options={options}
        defaultValue={stays ? seat.deputy?.id : undefined}
      />
      <DateField name="sinceOn" label={t("sinceOn")} defaultValue={stays ? seat.sinceOn : day} max={day} />
    </ActionForm>
  );
}
