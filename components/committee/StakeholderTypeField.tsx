import { getLocale } from "next-intl/server";
import { SelectField } from "@/components/forms/SelectField";
import { Fold } from "@/components/ui/Fold";
import {
  sectorName,
  stakeholderTypeHelp,
  stakeholderTypeName,
  stakeholderTypesBySector,
} from "@/lib/domain/committee/stakeholder-types";

type Props = { label: string; hint: string; helpLabel: string; defaultValue?: string };

/** One of the stakeholder groups, by sector; below it, folded, what each of them brings to the table. */
export async function StakeholderTypeField({ label, hint, helpLabel, defaultValue }: Props) {
  const locale = await getLocale();
  return (
    <div className="mt-s6">
      <SelectField
        name="stakeholderTypeId"
        label={label}
        hint={hint}
        defaultValue={defaultValue}
        width="full"
        options={stakeholderTypesBySector.map(({ sector, types }) => ({
          group: sectorName(sector, locale),
          options: types.map((type) => ({ value: type.id, label: stakeholderTypeName(type.id, locale) })),
        }))}
      />
      <div className="mt-s2">
        <Fold summary={helpLabel}>
          {stakeholderTypesBySector.map(({ sector, types }) => (
            <div key={sector} className="mt-s5">
              <h3>{sectorName(sector, locale)}</h3>
              <dl className="small">
                {types.map((type) => (
                  <div key={type.id} className="mt-s3">
                    <dt>
                      <b>{stakeholderTypeName(type.id, locale)}</b>
                    </dt>
                    <dd>{stakeholderTypeHelp(type.id, locale)}</dd>
                  </div>
                ))}
              </dl>
            </div>
          ))}
        </Fold>
      </div>
    </div>
  );
}
