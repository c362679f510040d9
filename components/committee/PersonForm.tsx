import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { TextField } from "@/components/forms/TextField";
import { Note } from "@/components/ui/Note";
import type { CityScope } from "@/lib/platform/access/scope";
import type { FormAction } from "@/lib/platform/forms/state";
import { formWords } from "./form-words";

type Props = {
  scope: CityScope;
  action: FormAction;
  /** id and organisation, and for an edit the version the form is opened with */
  hidden: Record<string, string>;
  saved?: { name: string; jobTitle: string | null; email: string | null; phone: string | null };
  submitLabel: string;
  cancelHref: string;
};

/** A person with their work data, and a word about what does not belong here. */
export async function PersonForm({ scope, action, hidden, saved, submitLabel, cancelHref }: Props) {
  const [t, { labels, cancel }] = [await getTranslations("committee.personForm"), await formWords(scope)];
  return (
    <ActionForm
      action={action}
      labels={labels}
      hidden={{ city: scope.city.slug, ...hidden }}
      submitLabel={submitLabel}
      cancel={{ href: cancelHref, label: cancel }}
    >
      <Note>{t("workOnly")}</Note>
      <TextField
        name="name"
        label={t("name")}
        hint={t("nameHint")}
        autoComplete="off"
        defaultValue={saved?.name}
      />
      <TextField
        name="jobTitle"
        label={t("jobTitle")}
        optional
        autoComplete="off"
        defaultValue={saved?.jobTitle ?? ""}
      />
      <TextField
        name="email"
        type="email"
        inputMode="email"
        label={t("email")}
        optional
        width="medium"
        autoComplete="off"
        defaultValue={saved?.email ?? ""}
      />
      <TextField
        name="phone"
        type="tel"
        inputMode="tel"
        label={t("phone")}
        optional
        width="medium"
        autoComplete="off"
        defaultValue={saved?.phone ?? ""}
      />
    </ActionForm>
  );
}
