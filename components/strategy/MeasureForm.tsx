import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { formLabels } from "@/components/forms/labels";
import { createMeasureAction, editMeasureAction } from "@/lib/domain/strategy/measures/actions";
import type { Fields } from "@/lib/domain/strategy/measures/columns";
import type { MeasureChoices } from "@/lib/domain/strategy/measures/queries";
import type { CityScope } from "@/lib/platform/access/scope";
import { newRecordId } from "@/lib/platform/forms/new-id";
import { LinksPart } from "./form/LinksPart";
import { LogicPart } from "./form/LogicPart";
import { MoneyPart } from "./form/MoneyPart";
import { WhatPart } from "./form/WhatPart";
import { WhoPart } from "./form/WhoPart";
import { workspace } from "./place";

type Props = {
  scope: CityScope;
  choices: MeasureChoices;
  /** a saved measure, its version included */
  saved?: { id: string; version: number; fields: Fields };
  /** what a new measure begins with: its objective, a template's texts */
  begin?: Partial<Fields>;
  /** tells drafts of different beginnings apart */
  beginning?: string;
};

/** All fields of a measure, in the order in which people think about them. */
export async function MeasureForm({ scope, choices, saved, begin = {}, beginning = "" }: Props) {
  const [t, s, ui, locale, home] = [
    await getTranslations("strategy.measure"),
    await getTranslations("strategy"),
    await getTranslations("ui"),
    await getLocale(),
    await workspace(scope),
  ];
  const fields: Partial<Fields> = saved?.fields ?? begin;
  const record: Record<string, string> = saved
    ? { id: saved.id, version: String(saved.version) }
    : { id: newRecordId() };
  return (
    <div className="mt-s6">
      <ActionForm
        action={saved ? editMeasureAction : createMeasureAction}
        labels={formLabels(ui, locale, scope.city.timeZone)}
        hidden={{ city: scope.city.slug, ...record }}
        draftKey={`measure ${saved?.id ?? `${scope.city.id} ${beginning}`} ${scope.actor.userId}`}
        submitLabel={saved ? s("save") : t("create")}
        cancel={{
          href: saved ? `${home}/measures/${saved.id}` : `${home}/measures`,
          label: s("cancel"),
        }}
        sticky
      >
        <WhatPart scope={scope} fields={fields} choices={choices} />
        <WhoPart scope={scope} fields={fields} choices={choices} saved={saved !== undefined} />
        <MoneyPart fields={fields} />
        <LogicPart fields={fields} />
        <LinksPart fields={fields} choices={choices} />
      </ActionForm>
    </div>
  );
}
