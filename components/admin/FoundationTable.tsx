import { getLocale, getTranslations } from "next-intl/server";
import { WideTable } from "@/components/people/WideTable";
import { Status, type StatusKind } from "@/components/ui/Status";
import { Td, Th } from "@/components/ui/Table";
import type { FoundationRow } from "@/lib/domain/people/foundation/queries";
import { today } from "@/lib/platform/clock/day";
import { formatDay } from "@/lib/platform/i18n/format";
import { ModerationControls } from "./ModerationControls";
import { ProgrammeRoleControls } from "./ProgrammeRoleControls";

const drawnAs: Record<FoundationRow["state"], StatusKind> = {
  active: "running",
  coming: "planned",
  open: "open",
  over: "ended",
};

/** Leads, editors and moderators; a person with several roles has a line for each. */
export async function FoundationTable({ rows, actorId }: { rows: FoundationRow[]; actorId: string }) {
  const [t, role, locale] = [
    await getTranslations("admin.people"),
    await getTranslations("shell.role"),
    await getLocale(),
  ];
  const when = (row: FoundationRow) =>
    row.from && row.until
      ? t("period", { from: formatDay(row.from, locale), until: formatDay(row.until, locale) })
      : t("since", { day: formatDay(today("Europe/Berlin", row.acceptedAt ?? row.invitedAt), locale) });
  return (
    <WideTable caption={t("title")} captionHidden>
      <thead>
        <tr>
          <Th>{t("person")}</Th>
          <Th>{t("role")}</Th>
          <Th>{t("when")}</Th>
          <Th>{t("stateLabel")}</Th>
          <Th>{t("action")}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {row.name}
              {row.userId === actorId ? <span className="soft"> ({t("you")})</span> : null}
              <span className="small soft block [font-weight:400]">{row.email}</span>
            </th>
            <Td label={t("role")}>
              <span>
                {role(row.role)}
                {row.city ? (
                  <a className="block" href={`/${locale}/admin/cities/${row.city.slug}`}>
                    {row.city.name}
                  </a>
                ) : null}
              </span>
            </Td>
            <Td label={t("when")} className="small">
              {when(row)}
            </Td>
            <Td label={t("stateLabel")}>
              <Status kind={drawnAs[row.state]}>{t(`state.${row.state}`)}</Status>
            </Td>
            <Td>
              {row.endedAt ? null : row.city && row.until ? (
                <ModerationControls
                  cityId={row.city.id}
                  moderation={{
                    id: row.id,
                    name: row.name,
                    until: row.until,
                    accepted: row.acceptedAt !== null,
                    over: row.state === "over",
                  }}
                  back="/admin/people"
                />
              ) : (
                <ProgrammeRoleControls row={row} own={row.userId === actorId} />
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
