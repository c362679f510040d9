import { getLocale, getTranslations } from "next-intl/server";
import { ConfirmSubmit } from "@/components/forms/ConfirmSubmit";
import { formLabels } from "@/components/forms/labels";
import type { CityScope } from "@/lib/platform/access/scope";
import type { FormAction } from "@/lib/platform/forms/state";

type Props = {
  scope: CityScope;
  action: FormAction;
  /** the record, and what else the form says unseen */
  hidden: Record<string, string>;
  label: string;
  variant?: "primary" | "quiet" | "danger";
  small?: boolean;
  question?: string;
  confirmLabel?: string;
};

/** One button that changes a record of a city; with a question it asks first. */
export async function ButtonForm({ scope, action, hidden, ...look }: Props) {
  const [ui, locale] = [await getTranslations("ui"), await getLocale()];
  return (
    <ConfirmSubmit
      action={action}
      labels={formLabels(ui, locale, scope.city.timeZone)}
      hidden={{ city: scope.city.slug, ...hidden }}
      {...look}
    />
  );
}
