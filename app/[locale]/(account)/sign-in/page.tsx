import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { DemoPeople } from "@/components/account/DemoPeople";
import { MailLinkForm } from "@/components/account/MailLinkForm";
import { Said } from "@/components/account/Said";
import { SignedInAlready } from "@/components/account/SignedInAlready";
import { SignInTrouble } from "@/components/account/SignInTrouble";
import { SingleSignOn } from "@/components/account/SingleSignOn";
import { PageHead } from "@/components/ui/PageHead";
import { demoSignInOffered, listDemoPeople } from "@/lib/domain/people/sign-in/queries";
import { asSystem, viewer } from "@/lib/platform/access/gates";
import { singleSignOnName } from "@/lib/platform/auth/single-sign-on";
import { ownPath } from "@/lib/platform/http/path";

const address = z.object({
  next: z
    .string()
    .max(1000)
    .transform((path) => ownPath(path, ""))
    .catch(""),
  error: z.string().max(100).catch(""),
  done: z.string().max(100).catch(""),
});

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.signIn"))("title") };
}

export default async function SignInPage({ searchParams }: Props) {
  const { next, error, done } = address.parse(await searchParams);
  const [t, person, ssoName] = [await getTranslations("account.signIn"), await viewer(), singleSignOnName()];
  const people = (await demoSignInOffered()) ? await listDemoPeople(asSystem()) : [];
  return (
    <>
      <Said area="account" done={done} />
      <SignInTrouble error={error} ssoName={ssoName} />
      <PageHead title={t("title")} lead={t(next ? "leadNext" : "lead")} />
      {person ? <SignedInAlready name={person.name} next={next} /> : null}
      <div className="mt-s6">
        <MailLinkForm next={next} />
      </div>
      {ssoName ? (
        <div className="mt-s6">
          <SingleSignOn name={ssoName} next={next} />
        </div>
      ) : null}
      {people.length > 0 ? <DemoPeople people={people} next={next} /> : null}
    </>
  );
}
