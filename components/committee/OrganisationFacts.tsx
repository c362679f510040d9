import { getLocale, getTranslations } from "next-intl/server";
import { Facts } from "@/components/ui/Facts";
import type { OrganisationDetail } from "@/lib/domain/committee/organisations/queries";
import {
  sectorName,
  stakeholderType,
  stakeholderTypeHelp,
  stakeholderTypeName,
} from "@/lib/domain/committee/stakeholder-types";

/** What is known about an organisation. */
export async function OrganisationFacts({ organisation }: { organisation: OrganisationDetail }) {
  const [t, locale] = [await getTranslations("committee.organisation"), await getLocale()];
  const { typeId, website, note } = organisation;
  return (
    <Facts
      items={[
        { term: t("type"), value: stakeholderTypeName(typeId, locale) },
        { term: t("help"), value: stakeholderTypeHelp(typeId, locale) },
        { term: t("sector"), value: sectorName(stakeholderType(typeId)?.sector ?? "", locale) },
        {
          term: t("website"),
          value: website ? (
            <a href={website} rel="noreferrer">
              {website.replace(/^https?:\/\//, "")}
            </a>
          ) : null,
        },
        { term: t("note"), value: note ? <span className="whitespace-pre-line">{note}</span> : null },
      ].filter((item) => item.value)}
    />
  );
}
