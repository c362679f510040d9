import { getTranslations } from "next-intl/server";
import { ConfirmSubmit } from "@/components/forms/ConfirmSubmit";
import type { CityScope } from "@/lib/platform/access/scope";
import type { FormAction } from "@/lib/platform/forms/state";
import { formWords } from "./form-words";

type Props = {
  scope: CityScope;
  action: FormAction;
  id: string;
  /** right after archiving, in the note that says so */
  undo?: boolean;
};

/** Brings an archived record back: one button, no question. */
export async function RestoreForm({ scope, action, id, undo }: Props) {
  const [t, { labels }] = [await getTranslations("committee"), await formWords(scope)];
  return (
    <ConfirmSubmit
      action={action}
      labels={labels}
      hidden={{ city: scope.city.slug, id }}
      label={t(undo ? "undo" : "restore")}
    />
  );
}
