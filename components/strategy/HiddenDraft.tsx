import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHead } from "@/components/ui/PageHead";
import type { CityScope } from "@/lib/platform/access/scope";

/** What the foundation sees of a strategy that the city keeps to itself. */
export async function HiddenDraft({ scope }: { scope: CityScope }) {
  const t = await getTranslations("strategy");
  return (
    <>
      <PageHead title={t("of", { city: scope.city.name })} kicker={t("title")} />
      <div className="mt-s6 max-w-form">
        <EmptyState>{t("hidden", { city: scope.city.name })}</EmptyState>
      </div>
    </>
  );
}
