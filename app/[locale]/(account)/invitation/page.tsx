import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { InvitationList } from "@/components/account/InvitationList";
import { Said } from "@/components/account/Said";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHead } from "@/components/ui/PageHead";
import { listOpenInvitations } from "@/lib/domain/people/invitation/queries";
import { openAccount } from "@/lib/platform/access/gates";

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.invitation"))("title") };
}

export default async function InvitationPage({ searchParams }: Props) {
  const [person, { done }] = [await openAccount(), await searchParams];
  const [t, locale, invitations] = [
    await getTranslations("account.invitation"),
    await getLocale(),
    await listOpenInvitations(person),
  ];
  return (
    <>
      <Said area="account" done={done} />
      <PageHead
        title={t("headline", { count: invitations.length })}
        lead={invitations.length > 0 ? t("lead") : undefined}
      />
      {invitations.length > 0 ? (
        <InvitationList invitations={invitations} />
      ) : (
        <div className="mt-s6">
          <EmptyState action={<a href={`/${locale}/sign-in/arrive`}>{t("goOn")}</a>}>{t("none")}</EmptyState>
        </div>
      )}
    </>
  );
}
