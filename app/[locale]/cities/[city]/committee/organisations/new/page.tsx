import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OrganisationForm } from "@/components/committee/OrganisationForm";
import { committeeHome } from "@/components/committee/place";
import { PageHead } from "@/components/ui/PageHead";
import { readAddress } from "@/lib/domain/committee/address";
import { createOrganisation } from "@/lib/domain/committee/organisations/actions";
import { seatAddressSchema } from "@/lib/domain/committee/seats/schema";
import { openCity } from "@/lib/platform/access/gates";
import { newRecordId } from "@/lib/platform/forms/new-id";

type Props = {
  params: Promise<{ city: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("committee.organisation");
  return { title: t("new") };
}

export default async function NewOrganisationPage({ params, searchParams }: Props) {
  const scope = await openCity((await params).city, "organisation.edit");
  const { seat } = await readAddress(seatAddressSchema, searchParams);
  const [t, ui, home] = [
    await getTranslations("committee"),
    await getTranslations("ui"),
    await committeeHome(scope),
  ];
  const list = `${home}/organisations`;
  return (
    <>
      <PageHead
        crumb={{
          label: ui("breadcrumb"),
          steps: [
            { label: t("title"), href: home },
            { label: t("nav.organisations"), href: list },
          ],
        }}
        title={t("organisation.new")}
      />
      <div className="mt-s7">
        <OrganisationForm
          scope={scope}
          action={createOrganisation}
          hidden={{ id: newRecordId(), seatId: seat ?? "" }}
          submitLabel={t("organisationForm.create")}
          cancelHref={seat ? `${home}/seats/${seat}/fill` : list}
        />
      </div>
    </>
  );
}
