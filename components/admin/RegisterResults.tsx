import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import type { RegisterRow } from "@/lib/domain/cities/register";
import type { FoundingKind } from "@/lib/domain/cities/schema";
import { stateName } from "@/lib/domain/cities/states";
import { formatNumber } from "@/lib/platform/i18n/format";
import { addressWith } from "./query";

type Props = { rows: RegisterRow[]; q: string; kind: FoundingKind };

/** What the register knows under a name, to choose from. A place that takes part already leads to its city. */
export async function RegisterResults({ rows, q, kind }: Props) {
  if (!q) return null;
  const [t, locale] = [await getTranslations("admin.founding"), await getLocale()];
  if (rows.length === 0)
    return (
      <div className="mt-s6">
        <EmptyState>{t("noneFound", { q })}</EmptyState>
      </div>
    );
  return (
    <>
      <p className="small soft mt-s6">{t("found", { count: rows.length })}</p>
      <ul className="lines mt-s4">
        {rows.map((row) => (
          <li key={row.key} className="row apart">
            <div className="min-w-0 flex-1 basis-60">
              <b>{row.name}</b>
              <div className="small soft">
                {[
                  row.type,
                  row.district && t("inDistrict", { district: row.district }),
                  stateName(row.stateCode, locale),
                  row.population && t("people", { count: formatNumber(row.population, locale) }),
                  t("key", { key: row.key }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </div>
            </div>
            {row.taken && kind === "registered" ? (
              <a href={`/${locale}/admin/cities/${row.taken.slug}`}>
                {t("takesPart", { city: row.taken.name })}
              </a>
            ) : (
              <ButtonLink
                href={addressWith(`/${locale}/admin/cities/new`, {
                  kind: kind === "registered" ? null : kind,
                  q,
                  key: row.key,
                })}
                variant="quiet"
                small
                aria-label={t("chooseNamed", { name: `${row.type} ${row.name}` })}
              >
                {t("choose")}
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
      <p className="xs soft mt-s5">{t("source")}</p>
    </>
  );
}
