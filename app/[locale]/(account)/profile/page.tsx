import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OwnRoles } from "@/components/account/OwnRoles";
import { OwnSessions } from "@/components/account/OwnSessions";
import { ProfileForm } from "@/components/account/ProfileForm";
import { Said } from "@/components/account/Said";
import { SignOut } from "@/components/account/SignOut";
import { Columns } from "@/components/ui/Columns";
import { PageHead } from "@/components/ui/PageHead";
import { Section } from "@/components/ui/Section";
import { listRoles, listSessions } from "@/lib/domain/people/account/queries";
import { openAccount } from "@/lib/platform/access/gates";

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.profile"))("title") };
}

export default async function ProfilePage({ searchParams }: Props) {
  const [person, { done }] = [await openAccount(), await searchParams];
  const t = await getTranslations("account.profile");
  const [roles, sessions] = [await listRoles(person), await listSessions(person)];
  return (
    <>
      <Said area="account" done={done} />
      <PageHead title={t("headline", { name: person.name })} lead={person.email} actions={<SignOut />} />
      <Columns kind="even">
        <Section id="details" title={t("details")}>
          <ProfileForm person={person} />
        </Section>
        <Section id="roles" title={t("roles.title")}>
          <OwnRoles roles={roles} />
        </Section>
      </Columns>
      <OwnSessions sessions={sessions} />
    </>
  );
}
