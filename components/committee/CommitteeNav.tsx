import { getTranslations } from "next-intl/server";
import { Segments } from "@/components/ui/Segments";
import type { CityScope } from "@/lib/platform/access/scope";
import { committeeHome } from "./place";

/** The two views of the committee: the table with its seats, and the organisations behind it. */
export async function CommitteeNav({ scope, at }: { scope: CityScope; at: "seats" | "organisations" }) {
  const [t, home] = [await getTranslations("committee.nav"), await committeeHome(scope)];
  return (
    <div className="mb-s6">
      <Segments
        label={t("label")}
        items={[
          { href: home, label: t("seats"), current: at === "seats" },
          { href: `${home}/organisations`, label: t("organisations"), current: at === "organisations" },
        ]}
      />
    </div>
  );
}
