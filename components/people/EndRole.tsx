import { getLocale, getTranslations } from "next-intl/server";
import { ConfirmSubmit } from "@/components/forms/ConfirmSubmit";
import { formLabels } from "@/components/forms/labels";
import { endRole } from "@/lib/domain/people/membership/actions";
import type { PersonRow } from "@/lib/domain/people/membership/queries";
import type { CityScope } from "@/lib/platform/access/scope";

/** Ends a role, or takes an open invitation back, after a question. */
export async function EndRole({ scope, person }: { scope: CityScope; person: PersonRow }) {
  const [t, ui, shell, locale] = [
    await getTranslations("people.end"),
    await getTranslations("ui"),
    await getTranslations("shell.role"),
    await getLocale(),
  ];
  const kind = person.acceptedAt ? (person.own ? "own" : "role") : "invitation";
  return (
    <ConfirmSubmit
      action={endRole}
      labels={formLabels(ui, locale)}
      hidden={{ city: scope.city.slug, membership: person.id }}
      label={t(`${kind}.label`)}
      question={t(`${kind}.question`, { name: person.name, role: shell(person.role) })}
      confirmLabel={t(`${kind}.confirm`)}
    />
  );
}
