import { getLocale, getTranslations } from "next-intl/server";
import { Facts } from "@/components/ui/Facts";
import type { RegisterRow } from "@/lib/domain/cities/register";
import type { FoundingKind } from "@/lib/domain/cities/schema";
import { stateName } from "@/lib/domain/cities/states";

/** What the register says of the chosen place, and the way back to choose another. */
export async function FoundingFacts({
  entry,
  kind,
  back,
}: {
  entry: RegisterRow;
  kind: FoundingKind;
  back: string;
}) {
  const [t, locale] = [await getTranslations("admin.founding"), await getLocale()];
  const place = `${entry.type} ${entry.name}`;
  return (
    <div className="mb-s6 mt-s6">
      <Facts
        items={[
          { term: t(`facts.${kind}`), value: place },
          ...(entry.district ? [{ term: t("facts.district"), value: entry.district }] : []),
          { term: t("facts.state"), value: stateName(entry.stateCode, locale) },
          ...(kind === "registered"
            ? [{ term: t("facts.key"), value: <span className="num">{entry.key}</span> }]
            : []),
        ]}
      />
      <p className="small mt-s3">
        <a href={back}>{t("other")}</a>
      </p>
    </div>
  );
}
