import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CommitteeNav } from "@/components/committee/CommitteeNav";
import { OrganisationList } from "@/components/committee/OrganisationList";
import { committeeHome } from "@/components/committee/place";
import { DoneNote } from "@/components/shell/DoneNote";
import { ButtonLink } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";
import { readAddress } from "@/lib/domain/committee/address";
import { listOrganisations } from "@/lib/domain/committee/organisations/queries";
import { organisationFilterSchema } from "@/lib/domain/committee/organisations/schema";
import { openCity } from "@/lib/platform/access/gates";
import { may } from "@/lib/platform/access/scope";

type Props = {
  params: Promise<{ city: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("committee.organisations");
  return { title: t("metaTitle") };
}

export default async function OrganisationsPage({ params, searchParams }: Props) {
  const scope = await openCity((await params).city, "committee.read");
  const filter = await readAddress(organisationFilterSchema, searchParams);
  const rows = await listOrganisations(scope);
  const [t, home] = [await getTranslations("committee.organisations"), await committeeHome(scope)];
  const active = rows.filter((row) => !row.archived);
  const mayEdit = may(scope, "organisation.edit");
  const people = active.reduce((sum, row) => sum + row.people, 0);
  return (
    <>
      <DoneNote done={filter.done} />
      <CommitteeNav scope={scope} at="organisations" />
      <PageHead
        title={t("title", { count: active.length })}
        lead={active.length > 0 ? t("lead", { people }) : mayEdit ? t("emptyLead") : t("emptyLeadReader")}
        actions={
          mayEdit ? <ButtonLink href={`${home}/organisations/new`}>{t("create")}</ButtonLink> : undefined
        }
      />
      {rows.length > 0 ? <OrganisationList scope={scope} rows={rows} filter={filter} /> : null}
    </>
  );
}
