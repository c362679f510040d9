import { getLocale, getTranslations } from "next-intl/server";
import { ConfirmSubmit } from "@/components/forms/ConfirmSubmit";
import { formLabels } from "@/components/forms/labels";
import type { FoundationRow } from "@/lib/domain/people/foundation/queries";
import { endColleaguesRole, remindColleague } from "@/lib/domain/people/programme-role/actions";

/** Ends a lead's or editor's role after a question; sends an open invitation again or takes it back. */
export async function ProgrammeRoleControls({ row, own }: { row: FoundationRow; own: boolean }) {
  const [t, ui, role, locale] = [
    await getTranslations("admin"),
    await getTranslations("ui"),
    await getTranslations("shell.role"),
    await getLocale(),
  ];
  const labels = formLabels(ui, locale);
  const hidden = { role: row.id };
  if (!row.acceptedAt)
    return (
      <div className="row">
        <ConfirmSubmit action={remindColleague} labels={labels} hidden={hidden} label={t("remind")} />
        <ConfirmSubmit
          action={endColleaguesRole}
          labels={labels}
          hidden={hidden}
          label={t("withdraw")}
          question={t("withdrawQuestion", { name: row.name })}
        />
      </div>
    );
  return (
    <ConfirmSubmit
      action={endColleaguesRole}
      labels={labels}
      hidden={hidden}
      label={t("people.end")}
      question={t(own ? "people.endOwnQuestion" : "people.endQuestion", {
        name: row.name,
        role: role(row.role),
      })}
    />
  );
}
