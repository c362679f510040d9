import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PersonForm } from "@/components/committee/PersonForm";
import { committeeHome } from "@/components/committee/place";
import { PageHead } from "@/components/ui/PageHead";
import { editPerson } from "@/lib/domain/committee/people/actions";
import { readPerson } from "@/lib/domain/committee/people/queries";
import { openCity } from "@/lib/platform/access/gates";

type Props = { params: Promise<{ city: string; person: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { city, person } = await params;
  const found = await readPerson(await openCity(city, "contact.edit"), person);
  const t = await getTranslations("committee.person");
  return { title: t("editTitle", { name: found?.name ?? "" }) };
}

export default async function EditPersonPage({ params }: Props) {
  const { city, person: id } = await params;
  const scope = await openCity(city, "contact.edit");
  const person = await readPerson(scope, id);
  if (!person) notFound();
  const [t, ui, home] = [
    await getTranslations("committee"),
    await getTranslations("ui"),
    await committeeHome(scope),
  ];
  const page = `${home}/people/${person.id}`;
  if (person.archivedOn) redirect(page);
  return (
    <>
      <PageHead
        crumb={{
          label: ui("breadcrumb"),
          steps: [
            { label: person.organisation.name, href: `${home}/organisations/${person.organisation.id}` },
            { label: person.name, href: page },
          ],
        }}
        title={t("person.editTitle", { name: person.name })}
      />
      <div className="mt-s7">
        <PersonForm
          scope={scope}
          action={editPerson}
          hidden={{ id: person.id, version: String(person.version) }}
          saved={person}
          submitLabel={t("personForm.save")}
          cancelHref={page}
        />
      </div>
    </>
  );
}
