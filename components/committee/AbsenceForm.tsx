import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { DateField } from "@/components/forms/DateField";
import { SelectField } from "@/components/forms/SelectField";
import { TextArea } from "@/components/forms/TextArea";
import { declineSeat, hearInstead } from "@/lib/domain/committee/seats/actions";
import type { SeatDetail } from "@/lib/domain/committee/seats/queries";
import type { Named } from "@/lib/domain/committee/seats/rules";
import type { CityScope } from "@/lib/platform/access/scope";
import { today } from "@/lib/platform/clock/day";
import { formWords } from "./form-words";
import { committeeHome } from "./place";

/** `decline`: somebody said no, and why. `hear`: the group is heard instead, and how. Both ask the same three things. */
const kinds = {
  decline: { action: declineSeat, state: "declined" },
  hear: { action: hearInstead, state: "consulted" },
} as const;

type Props = { scope: CityScope; seat: SeatDetail; kind: keyof typeof kinds; organisations: Named[] };

/** Why nobody sits on a seat although nobody is looked for either. */
export async function AbsenceForm({ scope, seat, kind, organisations }: Props) {
  const [t, home, { labels, cancel }] = [
    await getTranslations(`committee.${kind}`),
    await committeeHome(scope),
    await formWords(scope),
  ];
  const day = today(scope.city.timeZone);
  const same = seat.state === kinds[kind].state;
  return (
    <ActionForm
      action={kinds[kind].action}
      labels={labels}
      hidden={{ city: scope.city.slug, id: seat.id, version: String(seat.version) }}
      submitLabel={t("save")}
      cancel={{ href: `${home}/seats/${seat.id}`, label: cancel }}
    >
      <SelectField
        name="organisationId"
        label={t("organisation")}
        optional
        empty={t("nobody")}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={seat.organisation?.id}
      />
      <TextArea
        name="reason"
        label={t("reason")}
        hint={t("reasonHint")}
        limit={600}
        defaultValue={same ? (seat.reason ?? "") : ""}
      />
      <DateField name="sinceOn" label={t("sinceOn")} defaultValue={same ? seat.sinceOn : day} max={day} />
    </ActionForm>
  );
}
