import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { InviteForm } from "@/components/people/InviteForm";
import { PageHead } from "@/components/ui/PageHead";
import { listActingOrganisations } from "@/lib/domain/people/membership/queries";
import { openCity } from "@/lib/platform/access/gates";

type Props = { params: Promise<{ city: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("invite") };
}

export default async function InvitePage({ params }: Props) {
  const scope = await openCity((await params).city, "people.invite");
  const [t, ui, locale] = [await getTranslations("people"), await getTranslations("ui"), await getLocale()];
  const home = `/${locale}/cities/${scope.city.slug}`;
  return (
    <>
      <PageHead
        crumb={{
          label: ui("breadcrumb"),
          steps: [{ label: t("title"), href: `${home}/people` }, { label: t("invite") }],
        }}
        title={t("invite")}
        lead={t("inviteLead")}
      />
      <div className="mt-s6">
        <InviteForm scope={scope} organisations={await listActingOrganisations(scope)} />
      </div>
    </>
  );
}
