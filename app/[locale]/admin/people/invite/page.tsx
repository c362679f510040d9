import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { ColleagueForm } from "@/components/admin/ColleagueForm";
import { ModeratorForm } from "@/components/admin/ModeratorForm";
import { addressWith } from "@/components/admin/query";
import { PageHead } from "@/components/ui/PageHead";
import { Segments } from "@/components/ui/Segments";
import { listCityNames } from "@/lib/domain/cities/queries";
import { openProgramme } from "@/lib/platform/access/gates";

const roles = ["moderator", "lead", "editor"] as const;
const address = z.object({ role: z.enum(roles).catch("moderator") });

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.people"))("invite") };
}

export default async function InviteColleaguePage({ searchParams }: Props) {
  const scope = await openProgramme("roles.invite");
  const { role } = address.parse(await searchParams);
  const [t, ui, shell, locale] = [
    await getTranslations("admin"),
    await getTranslations("ui"),
    await getTranslations("shell.role"),
    await getLocale(),
  ];
  const list = `/${locale}/admin/people`;
  return (
    <>
      <PageHead
        crumb={{
          label: ui("breadcrumb"),
          steps: [{ label: t("people.title"), href: list }, { label: t("people.invite") }],
        }}
        title={t("people.invite")}
        lead={t(`people.means.${role}`)}
      />
      <div className="mb-s6 mt-s6">
        <Segments
          label={t("people.role")}
          items={roles.map((one) => ({
            href: addressWith(`${list}/invite`, { role: one === "moderator" ? null : one }),
            label: shell(one),
            current: one === role,
          }))}
        />
      </div>
      {role === "moderator" ? (
        <ModeratorForm cities={await listCityNames(scope)} />
      ) : (
        <ColleagueForm role={role} />
      )}
    </>
  );
}
