import { getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/Section";
import type { OrganisationDetail } from "@/lib/domain/committee/organisations/queries";
import type { CityScope } from "@/lib/platform/access/scope";
import { SeatLinks } from "./SeatLinks";

type Props = { scope: CityScope; organisation: OrganisationDetail };

/** Where an organisation sits, declined or is heard, and for which seats it looks for somebody. */
export async function OrganisationSeats({ scope, organisation }: Props) {
  const t = await getTranslations("committee.organisation");
  const { seats, searches } = organisation;
  return (
    <Section id="seats" title={t("seats")}>
      {seats.length === 0 ? <p>{t("noSeats")}</p> : <SeatLinks scope={scope} seats={seats} />}
      {searches.length > 0 ? (
        <>
          <h3 className="mt-s5 mb-s3">{t("searches")}</h3>
          <SeatLinks scope={scope} seats={searches} />
        </>
      ) : null}
    </Section>
  );
}
