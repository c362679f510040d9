import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ParticipantMap } from "@/components/public/ParticipantMap";
import { PageHead } from "@/components/ui/PageHead";
import { listParticipants } from "@/lib/domain/programme/participants/queries";
import { openPublic } from "@/lib/platform/access/gates";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("public.participants"))("title") };
}

export default async function ParticipantsPage() {
  const [t, locale] = [await getTranslations("public.participants"), await getLocale()];
  const participants = await listParticipants(openPublic());
  return (
    <>
      <PageHead title={t("headline", { count: participants.length })} lead={t("intro")} />
      {participants.length === 0 ? (
        <p>{t("empty")}</p>
      ) : (
        <>
          <h2 className="vh">{t("title")}</h2>
          <ParticipantMap participants={participants} locale={locale} />
        </>
      )}
    </>
  );
}
