import { getTranslations } from "next-intl/server";
import { Button, ButtonLink } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import type { SeatDetail } from "@/lib/domain/committee/seats/queries";
import type { Named } from "@/lib/domain/committee/seats/rules";
import { type CityScope, may } from "@/lib/platform/access/scope";
import { committeeHome } from "./place";

type Props = { scope: CityScope; seat: SeatDetail; organisations: Named[] };

/** First step of filling a seat: which organisation. A GET form, so that its people can be offered next. */
export async function ChooseOrganisation({ scope, seat, organisations }: Props) {
  const [t, ui, home] = [
    await getTranslations("committee.fill"),
    await getTranslations("ui"),
    await committeeHome(scope),
  ];
  const create = may(scope, "organisation.edit") ? (
    <ButtonLink href={`${home}/organisations/new?seat=${seat.id}`} variant="quiet">
      {t("newOrganisation")}
    </ButtonLink>
  ) : null;
  if (organisations.length === 0) return <EmptyState action={create}>{t("noOrganisations")}</EmptyState>;
  return (
    <form className="form" action={`${home}/seats/${seat.id}/fill`} method="get">
      <div className="field">
        <label className="label" htmlFor="organisation">
          {t("organisation")}
        </label>
        <div className="hint" id="organisation-hint">
          {t("organisationHint")}
        </div>
        <select
          id="organisation"
          name="organisation"
          className="w-m"
          required
          defaultValue={seat.organisation?.id ?? ""}
          aria-describedby="organisation-hint"
        >
          <option value="">{ui("form.choose")}</option>
          {organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="submit">
        <Button>{t("choose")}</Button>
        {create}
        <ButtonLink href={`${home}/seats/${seat.id}`} variant="quiet">
          {ui("cancel")}
        </ButtonLink>
      </div>
    </form>
  );
}
