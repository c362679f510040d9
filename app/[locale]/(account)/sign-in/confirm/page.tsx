import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { LinkSpent } from "@/components/account/LinkSpent";
import { Button } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";
import { arrivalPath } from "@/lib/domain/people/sign-in/rules";
import { linkWorks } from "@/lib/platform/auth/mailed-link";
import { ownPath } from "@/lib/platform/http/path";

const address = z.object({
  token: z.string().max(200).catch(""),
  email: z.string().max(254).toLowerCase().catch(""),
  next: z
    .string()
    .max(1000)
    .transform((path) => ownPath(path, ""))
    .catch(""),
});

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.confirm");
  return { title: t("title"), robots: { index: false } };
}

/** Where a mailed link leads. Looking at the page does not use the link up; pressing the button does. */
export default async function ConfirmPage({ searchParams }: Props) {
  const { token, email, next } = address.parse(await searchParams);
  const [t, locale] = [await getTranslations("account.confirm"), await getLocale()];
  if (!(await linkWorks(email, token))) return <LinkSpent email={email} next={next} />;
  return (
    <>
      <PageHead title={t("title")} lead={t("lead", { email })} />
      <form action="/api/auth/callback/nodemailer" method="get" className="mt-s6">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="email" value={email} />
        <input type="hidden" name="callbackUrl" value={arrivalPath(locale, next)} />
        <Button>{t("button")}</Button>
      </form>
      <p className="small soft mt-s4">{t("why")}</p>
    </>
  );
}
