import { getLocale, getTranslations } from "next-intl/server";
import { ConfirmSubmit } from "@/components/forms/ConfirmSubmit";
import { formLabels } from "@/components/forms/labels";
import { accept, decline } from "@/lib/domain/people/invitation/actions";
import type { OpenInvitation } from "@/lib/domain/people/invitation/queries";
import { today } from "@/lib/platform/clock/day";
import { formatDay } from "@/lib/platform/i18n/format";

/** What somebody is invited to, by whom; each is accepted or declined. */
export async function InvitationList({ invitations }: { invitations: OpenInvitation[] }) {
  const [t, shell, ui, locale] = [
    await getTranslations("account.invitation"),
    await getTranslations("shell"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  const labels = formLabels(ui, locale);
  return (
    <>
      {invitations.map((invitation) => {
        const { id, kind, role, city, from, until, inviter } = invitation;
        const hidden = { kind, invitation: id };
        const place = city?.name ?? t("programme");
        return (
          <section key={id} className="sec" aria-labelledby={`invitation-${id}`}>
            <div className="sec-head rule">
              <h2 id={`invitation-${id}`}>{t("what", { role: shell(`role.${role}`), place })}</h2>
              <p>
                {t("who", {
                  name: inviter ?? t("somebody"),
                  day: formatDay(today("Europe/Berlin", invitation.invitedAt), locale),
                })}{" "}
                {from && until
                  ? t("period", { from: formatDay(from, locale), until: formatDay(until, locale) })
                  : null}
              </p>
            </div>
            <p className="max-w-measure">{t(`means.${role}`)}</p>
            <div className="row mt-s5">
              <ConfirmSubmit
                action={accept}
                labels={labels}
                hidden={hidden}
                label={t("accept")}
                variant="primary"
                small={false}
              />
              <ConfirmSubmit
                action={decline}
                labels={labels}
                hidden={hidden}
                label={t("decline")}
                question={t("declineQuestion")}
                confirmLabel={t("declineConfirm")}
                small={false}
              />
            </div>
          </section>
        );
      })}
    </>
  );
}
