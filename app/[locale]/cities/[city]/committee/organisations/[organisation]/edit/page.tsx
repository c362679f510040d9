import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OrganisationForm } from "@/components/committee/OrganisationForm";
import { committeeHome } from "@/components/committee/place";
import { PageHead } from "@/components/ui/PageHead";
import { editOrganisation } from "@/lib/domain/committee/organisations/actions";
import { readOrganisation } from "@/lib/domain/committee/organisations/queries";
import { openCity } from "@/lib/platform/access/gates";

type Props = { params: Promise<{ city: string; organisation: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { city, organisation } = await params;
  const found = await readOrganisation(await openCity(city, "organisation.edit"), organisation);
  const t = await getTranslations("committee.organisation");
  return { title: t("editTitle", { name: found?.name ?? "" }) };
}

export default async function EditOrganisationPage({ params }: Props) {
  const { city, organisation: id } = await params;
  const scope = await openCity(city, "organisation.edit");
  const organisation = await readOrganisation(scope, id);
  if (!organisation) notFound();
  const [t, ui, home] = [
    await getTranslations("committee"),
    await getTranslations("ui"),
    await committeeHome(scope),
  ];
  const page = `${home}/organisations/${organisation.id}`;
  if (organisation.archivedOn) redirect(page);
  return (
    <>
      <PageHead
        crumb={{
          label: ui("breadcrumb"),
          steps: [
            { label: t("nav.organisations"), href: `${home}/organisations` },
            { label: organisation.name, href: page },
          ],
        }}
        title={t("organisation.editTitle", { name: organisation.name })}
      />
      <div className="mt-s7">
        <OrganisationForm
          scope={scope}
          action={editOrganisation}
          hidden={{ id: organisation.id, version: String(organisation.version) }}
          saved={organisation}
          submitLabel={t("organisationForm.save")}
          cancelHref={page}
        />
      </div>
    </>
  );
}
