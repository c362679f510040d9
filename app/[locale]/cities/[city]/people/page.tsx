import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Said } from "@/components/account/Said";
import { AccompanyingList } from "@/components/people/AccompanyingList";
import { OpenInvitations } from "@/components/people/OpenInvitations";
import { PeopleTable } from "@/components/people/PeopleTable";
import { RoleHistory } from "@/components/people/RoleHistory";
import { ButtonLink } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";
import { listAccompanying, listPeople, listRoleEvents } from "@/lib/domain/people/membership/queries";
import { openCity } from "@/lib/platform/access/gates";
import { may } from "@/lib/platform/access/scope";

type Props = {
  params: Promise<{ city: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("title") };
}

export default async function PeoplePage({ params, searchParams }: Props) {
  const scope = await openCity((await params).city, "people.read");
  const [t, locale, { done }] = [await getTranslations("people"), await getLocale(), await searchParams];
  const people = await listPeople(scope);
  const [accompanying, events] = [await listAccompanying(scope), await listRoleEvents(scope)];
  const [active, open] = [
    people.filter(({ acceptedAt }) => acceptedAt),
    people.filter(({ acceptedAt }) => !acceptedAt),
  ];
  const mayInvite = may(scope, "people.invite");
  return (
    <>
      <Said area="people" done={done} />
      <PageHead
        title={t("headline", { active: active.length, open: open.length })}
        lead={t("lead")}
        actions={
          mayInvite ? (
            <ButtonLink href={`/${locale}/cities/${scope.city.slug}/people/invite`}>{t("invite")}</ButtonLink>
          ) : undefined
        }
      />
      <OpenInvitations scope={scope} people={open} />
      <PeopleTable scope={scope} people={active} />
      <AccompanyingList accompanying={accompanying} />
      <RoleHistory events={events} timeZone={scope.city.timeZone} />
    </>
  );
}
