import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Said } from "@/components/account/Said";
import { AgreementForm } from "@/components/admin/AgreementForm";
import { CityFacts } from "@/components/admin/CityFacts";
import { CoordinatorPart } from "@/components/admin/CoordinatorPart";
import { ModerationPart } from "@/components/admin/ModerationPart";
import { ButtonLink } from "@/components/ui/Button";
import { Columns } from "@/components/ui/Columns";
import { PageHead } from "@/components/ui/PageHead";
import { Section } from "@/components/ui/Section";
import { readCity } from "@/lib/domain/cities/queries";
import { listProgrammes } from "@/lib/domain/programme/cohorts/queries";
import { openProgramme } from "@/lib/platform/access/gates";

type Props = {
  params: Promise<{ city: string }>;
  searchParams: Promise<{ done?: string | string[]; open?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const scope = await openProgramme("cities.create");
  return { title: (await readCity(scope, (await params).city))?.city.name };
}

export default async function AdminCityPage({ params, searchParams }: Props) {
  const scope = await openProgramme("cities.create");
  const read = await readCity(scope, (await params).city);
  if (!read) notFound();
  const { city, coordinators, accompanying } = read;
  const [t, ui, locale] = [await getTranslations("admin"), await getTranslations("ui"), await getLocale()];
  const [programmes, { done, open }] = [await listProgrammes(scope), await searchParams];
  return (
    <>
      <Said area="admin" done={done} />
      <PageHead
        crumb={{
          label: ui("breadcrumb"),
          steps: [{ label: t("cities.title"), href: `/${locale}/admin/cities` }, { label: city.name }],
        }}
        title={city.name}
        lead={coordinators.length === 0 ? t("city.leadAlone") : undefined}
        actions={
          <ButtonLink href={`/${locale}/cities/${city.slug}`} variant="quiet">
            {t("city.open")}
          </ButtonLink>
        }
      />
      <CoordinatorPart city={city} coordinators={coordinators} open={open === "coordinator"} />
      <ModerationPart city={city} accompanying={accompanying} open={open === "moderation"} />
      <Columns kind="even">
        <Section id="agreement" title={t("city.agreement")}>
          <AgreementForm city={city} programmes={programmes} />
        </Section>
        <Section id="facts" title={t("city.facts")}>
          <CityFacts city={city} />
        </Section>
      </Columns>
    </>
  );
}
