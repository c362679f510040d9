import { getLocale, getTranslations } from "next-intl/server";
import { NumberField } from "@/components/forms/NumberField";
import { TextField } from "@/components/forms/TextField";
import type { Fields } from "@/lib/domain/strategy/measures/columns";
import { formatNumber } from "@/lib/platform/i18n/format";

/** How much, and where it comes from. */
export async function MoneyPart({ fields }: { fields: Partial<Fields> }) {
  const [t, locale] = [await getTranslations("strategy.measure"), await getLocale()];
  const { budgetEur } = fields;
  return (
    <>
      <h2 className="part">{t("parts.money")}</h2>
      <NumberField
        name="budgetEur"
        label={t("budget")}
        hint={t("budgetHint")}
        unit="€"
        optional
        defaultValue={typeof budgetEur === "number" ? formatNumber(budgetEur, locale) : undefined}
      />
      <TextField
        name="funding"
        label={t("funding")}
        hint={t("fundingHint")}
        defaultValue={fields.funding}
        optional
      />
    </>
  );
}
