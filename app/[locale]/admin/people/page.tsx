import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Said } from "@/components/account/Said";
import { FoundationTable } from "@/components/admin/FoundationTable";
import { SelectLine } from "@/components/admin/SelectLine";
import { ButtonLink } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHead } from "@/components/ui/PageHead";
import { foundationFilterSchema } from "@/lib/domain/people/foundation/filter";
import { listFoundation } from "@/lib/domain/people/foundation/queries";
import { openProgramme } from "@/lib/platform/access/gates";
import { today } from "@/lib/platform/clock/day";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.people"))("title") };
}

export default async function FoundationPage({ searchParams }: Props) {
  const scope = await openProgramme("roles.read");
  const query = await searchParams;
  const filter = foundationFilterSchema.parse(query);
  const [t, ui, role, locale] = [
    await getTranslations("admin.people"),
    await getTranslations("ui.filter"),
    await getTranslations("shell.role"),
    await getLocale(),
  ];
  const rows = await listFoundation(scope, filter, today("Europe/Berlin"));
  const here = `/${locale}/admin/people`;
  const filtered = Object.values(filter).some(Boolean);
  const roles = (["lead", "editor", "moderator"] as const).map((value) => ({ value, label: role(value) }));
  const states = (["active", "open", "over"] as const).map((value) => ({
    value,
    label: t(`state.${value}`),
  }));
  return (
    <>
      <Said area="admin" done={query.done} />
      <PageHead
        title={t("headline", {
          count: new Set(rows.map(({ userId }) => userId)).size,
          filtered: String(filtered),
        })}
        lead={t("lead")}
        actions={<ButtonLink href={`${here}/invite`}>{t("invite")}</ButtonLink>}
      />
      <SelectLine
        action={here}
        search={{ label: t("search"), value: filter.q }}
        selects={[
          { name: "role", label: t("role"), value: filter.role, any: t("anyRole"), options: roles },
          { name: "state", label: t("stateLabel"), value: filter.state, any: t("anyState"), options: states },
        ]}
        apply={ui("apply")}
        reset={filtered ? { href: here, label: ui("reset") } : undefined}
      />
      {rows.length > 0 ? (
        <FoundationTable rows={rows} actorId={scope.actor.userId} />
      ) : (
        <EmptyState>{t("none")}</EmptyState>
      )}
    </>
  );
}
