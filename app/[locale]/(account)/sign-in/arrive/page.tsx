import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { Said } from "@/components/account/Said";
import { SignOut } from "@/components/account/SignOut";
import { ButtonLink } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";
import { arrivalFacts } from "@/lib/domain/people/sign-in/queries";
import { destination, withoutLanguage } from "@/lib/domain/people/sign-in/rules";
import { asSystem, openAccount } from "@/lib/platform/access/gates";
import { ownPath } from "@/lib/platform/http/path";

const address = z.object({
  next: z.string().max(1000).catch(""),
  done: z.enum(["accepted", "declined"]).optional().catch(undefined),
});
/** The pages that show what has just happened. */
const saying = new Set(["/invitation", "/cities"]);

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.nobody"))("title") };
}

/** Finds out where a person's work is. Only somebody without any role stays on this page. */
export default async function ArrivePage({ searchParams }: Props) {
  const { next, done } = address.parse(await searchParams);
  const [person, locale] = [await openAccount(), await getLocale()];
  const wanted = withoutLanguage(ownPath(next, ""));
  const path = destination(await arrivalFacts(asSystem(), person.userId), wanted);
  if (path) redirect(`/${locale}${path}${done && saying.has(path) ? `?done=${done}` : ""}`);
  const t = await getTranslations("account.nobody");
  return (
    <>
      <Said area="account" done={done} />
      <PageHead
        title={t("title")}
        lead={t("lead", { email: person.email })}
        actions={
          <>
            <ButtonLink href={`/${locale}/practices`}>{t("practices")}</ButtonLink>
            <SignOut />
          </>
        }
      />
      <ul className="lines max-w-measure mt-s6">
        <li>{t("coordinator")}</li>
        <li>{t("otherAddress")}</li>
        <li>{t("ended")}</li>
      </ul>
    </>
  );
}
