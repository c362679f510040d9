import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PersonForm } from "@/components/committee/PersonForm";
import { committeeHome } from "@/components/committee/place";
import { PageHead } from "@/components/ui/PageHead";
import { readAddress } from "@/lib/domain/committee/address";
import { readOrganisation } from "@/lib/domain/committee/organisations/queries";
import { createPerson } from "@/lib/domain/committee/people/actions";
import { seatAddressSchema } from "@/lib/domain/committee/seats/schema";
import { openCity } from "@/lib/platform/access/gates";
import { newRecordId } from "@/lib/platform/forms/new-id";

type Props = {
  params: Promise<{ city: string; organisation: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { city, organisation } = await params;
  const found = await readOrganisation(await openCity(city, "contact.edit"), organisation);
  const t = await getTranslations("committee.person");
  return { title: t("new", { organisation: found?.name ?? "" }) };
}

export default async function NewPersonPage({ params, searchParams }: Props) {
  const { city, organisation: id } = await params;
  const scope = await openCity(city, "contact.edit");
  const organisation = await readOrganisation(scope, id);
  if (!organisation) notFound();
  const { seat } = await readAddress(seatAddressSchema, searchParams);
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
        title={t("person.new", { organisation: organisation.name })}
      />
      <div className="mt-s7">
        <PersonForm
          scope={scope}
          action={createPerson}
          hidden={{ id: newRecordId(), organisationId: organisation.id, seatId: seat ?? "" }}
          submitLabel={t("personForm.create")}
          cancelHref={seat ? `${home}/seats/${seat}/fill?organisation=${organisation.id}` : page}
        />
      </div>
    </>
  );
}
