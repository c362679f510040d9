import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";
import { addressOf, emptyState } from "@/lib/domain/practices/bank/address";
import { currentRequest, respondWith } from "@/lib/platform/http/request";

/** Answers 429: says when the next search is possible, and that reading on is. */
export async function TooManySearches({ seconds, locale }: { seconds: number; locale: string }) {
  const t = await getTranslations("practices.tooMany");
  respondWith(429);
  const request = currentRequest();
  if (request) request.headers["Retry-After"] = String(seconds);
  return (
    <PageHead
      title={t("title")}
      lead={t("text", { seconds })}
      actions={<ButtonLink href={addressOf(locale, emptyState)}>{t("all")}</ButtonLink>}
    />
  );
}
