import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { FoundingForm } from "@/components/admin/FoundingForm";
import { addressWith } from "@/components/admin/query";
import { RegisterResults } from "@/components/admin/RegisterResults";
import { SearchForm } from "@/components/ui/FilterForm";
import { PageHead } from "@/components/ui/PageHead";
import { Segments } from "@/components/ui/Segments";
import { registerEntry, searchRegister } from "@/lib/domain/cities/register";
import { foundingKinds } from "@/lib/domain/cities/schema";
import { searchWords } from "@/lib/domain/cities/search-words";
import { listProgrammes } from "@/lib/domain/programme/cohorts/queries";
import { openProgramme } from "@/lib/platform/access/gates";

const address = z.object({
  q: searchWords(),
  kind: z.enum(foundingKinds).catch("registered"),
  key: z.string().max(8).catch(""),
});

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.founding"))("title") };
}

export default async function NewCityPage({ searchParams }: Props) {
  const scope = await openProgramme("cities.create");
  const { q, kind, key } = address.parse(await searchParams);
  const [t, ui, locale] = [await getTranslations("admin"), await getTranslations("ui"), await getLocale()];
  const cities = `/${locale}/admin/cities`;
  const entry = await registerEntry(scope, key);
  const found =
    entry || !q ? [] : await searchRegister(scope, q, kind === "association" ? "municipality" : null);
  const taken = entry?.taken && kind === "registered";
  return (
    <>
      <PageHead
        crumb={{
          label: ui("breadcrumb"),
          steps: [{ label: t("cities.title"), href: cities }, { label: t("founding.title") }],
        }}
        title={t("founding.title")}
        lead={t(entry && !taken ? "founding.leadForm" : `founding.lead.${kind}`)}
      />
      {entry && !taken ? (
        <FoundingForm entry={entry} kind={kind} programmes={await listProgrammes(scope)} q={q} />
      ) : (
        <>
          <div className="mb-s5 mt-s6">
            <Segments
              label={t("founding.kindLabel")}
              items={foundingKinds.map((one) => ({
                href: addressWith(`${cities}/new`, { kind: one === "registered" ? null : one, q }),
                label: t(`founding.kinds.${one}`),
                current: one === kind,
              }))}
            />
          </div>
          <SearchForm
            action={`${cities}/new`}
            value={q || entry?.name}
            labels={{
              field: t(`founding.search.${kind}`),
              submit: ui("filter.search"),
              placeholder: t("founding.placeholder"),
            }}
            keep={{ kind: kind === "registered" ? undefined : kind }}
          />
          <RegisterResults rows={entry ? [entry] : found} q={q || (entry?.name ?? "")} kind={kind} />
        </>
      )}
    </>
  );
}
