import { getLocale, getTranslations } from "next-intl/server";
import { ConfirmSubmit } from "@/components/forms/ConfirmSubmit";
import { formLabels } from "@/components/forms/labels";
import { Section } from "@/components/ui/Section";
import { Status } from "@/components/ui/Status";
import { Table, Td, Th } from "@/components/ui/Table";
import { revokeOtherSessions, revokeSession } from "@/lib/domain/people/account/actions";
import type { OwnSession } from "@/lib/domain/people/account/queries";
import { formatInstant } from "@/lib/platform/i18n/format";

/** The browsers somebody is signed in on; each can be signed out from here. */
export async function OwnSessions({ sessions }: { sessions: OwnSession[] }) {
  const [t, ui, locale] = [
    await getTranslations("account.profile.sessions"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  const labels = formLabels(ui, locale);
  const at = (instant: Date) => formatInstant(instant, locale, "Europe/Berlin");
  return (
    <Section id="sessions" title={t("title")} intro={t("intro")}>
      <Table caption={t("title")} captionHidden narrow="stack">
        <thead>
          <tr>
            <Th>{t("device")}</Th>
            <Th>{t("since")}</Th>
            <Th>{t("seen")}</Th>
            <Th>{t("action")}</Th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.id} className={session.here ? "chosen" : undefined}>
              <th scope="row">{session.device || t("unknown")}</th>
              <Td label={t("since")}>{at(session.createdAt)}</Td>
              <Td label={t("seen")}>{at(session.lastSeenAt)}</Td>
              <Td>
                {session.here ? (
                  <Status kind="running">{t("here")}</Status>
                ) : (
                  <ConfirmSubmit
                    action={revokeSession}
                    labels={labels}
                    hidden={{ session: session.id }}
                    label={t("end")}
                  />
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {sessions.length > 1 ? (
        <div className="mt-s5">
          <ConfirmSubmit action={revokeOtherSessions} labels={labels} label={t("endOthers")} small={false} />
        </div>
      ) : null}
    </Section>
  );
}
