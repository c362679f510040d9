import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { formLabels } from "@/components/forms/labels";
import { WhomToInvite } from "@/components/people/WhomToInvite";
import { inviteColleague } from "@/lib/domain/people/programme-role/actions";
import { newRecordId } from "@/lib/platform/forms/new-id";

/** Invites a lead or a practice editor. */
export async function ColleagueForm({ role }: { role: "lead" | "editor" }) {
  const [t, ui, locale] = [
    await getTranslations("admin.people"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  return (
    <ActionForm
      action={inviteColleague}
      labels={formLabels(ui, locale)}
      hidden={{ id: newRecordId(), role }}
      submitLabel={t("submit")}
      cancel={{ href: `/${locale}/admin/people`, label: ui("cancel") }}
    >
      <WhomToInvite />
    </ActionForm>
  );
}
