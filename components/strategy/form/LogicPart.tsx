import { getTranslations } from "next-intl/server";
import { TextArea } from "@/components/forms/TextArea";
import type { Fields } from "@/lib/domain/strategy/measures/columns";
import { measureLimits } from "@/lib/domain/strategy/measures/schema";

/** Input, output, outcome, impact. */
export async function LogicPart({ fields }: { fields: Partial<Fields> }) {
  const t = await getTranslations("strategy.measure");
  return (
    <>
      <h2 className="part">{t("parts.logic")}</h2>
      {(["inputs", "outputs", "outcomes", "impact"] as const).map((name) => (
        <TextArea
          key={name}
          name={name}
          label={t(name)}
          hint={t(`${name}Hint`)}
          defaultValue={fields[name]}
          limit={measureLimits[name]}
          rows={2}
          optional
        />
      ))}
    </>
  );
}
