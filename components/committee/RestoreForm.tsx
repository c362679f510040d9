import { ConfirmSubmit } from "@/components/forms/ConfirmSubmit";
import type { CityScope } from "@/lib/platform/access/scope";
import type { FormAction } from "@/lib/platform/forms/state";
import { formWords } from "./form-words";

type Props = { scope: CityScope; action: FormAction; id: string; label: string };

/** Brings an archived record back: one button, no question. */
export async function RestoreForm({ scope, action, id, label }: Props) {
  const { labels } = await formWords(scope);
  return (
    <ConfirmSubmit action={action} labels={labels} hidden={{ city: scope.city.slug, id }} label={label} />
  );
}
