import { getTranslations } from "next-intl/server";
import { SelectField } from "@/components/forms/SelectField";
import { TextField } from "@/components/forms/TextField";
import { Fold } from "@/components/ui/Fold";
import type { Fields } from "@/lib/domain/strategy/measures/columns";
import type { MeasureChoices } from "@/lib/domain/strategy/measures/queries";

/** Which measures this one needs, and where the idea came from. */
export async function LinksPart({ fields, choices }: { fields: Partial<Fields>; choices: MeasureChoices }) {
  const t = await getTranslations("strategy.measure");
  return (
    <>
      <h2 className="part">{t("parts.links")}</h2>
      <TextField
        name="needs"
        label={t("needs")}
        hint={t("needsHint")}
        width="medium"
        defaultValue={fields.needs?.join(", ")}
        optional
      />
      {choices.measures.length > 0 ? (
        <Fold summary={t("needsList")}>
          <ul className="small">
            {choices.measures.map(({ id, number, title }) => (
              <li key={id}>
                <b className="num">M{number}</b> {title}
              </li>
            ))}
          </ul>
        </Fold>
      ) : null}
      {choices.practices.length > 0 ? (
        <SelectField
          name="practiceCode"
          label={t("practice")}
          width="full"
          empty={t("ownIdea")}
          options={choices.practices.map(({ code, title }) => ({ value: code, label: title }))}
          defaultValue={fields.practiceCode ?? undefined}
          optional
        />
      ) : null}
    </>
  );
}
