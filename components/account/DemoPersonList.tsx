import { getTranslations } from "next-intl/server";
import { SubmitButton } from "@/components/forms/SubmitButton";
import { Lines } from "@/components/ui/Lines";
import type { DemoPerson } from "@/lib/domain/people/sign-in/queries";

/** Who they are, what one can see as them, and the button. */
export async function DemoPersonList({ people }: { people: DemoPerson[] }) {
  const [t, role] = [await getTranslations("account.demo"), await getTranslations("shell.role")];
  return (
    <Lines>
      {people.map((person) => {
        const known = roleOf(person);
        return (
          <li key={person.id} className="row apart">
            <div className="min-w-0 flex-1 basis-48">
              <b>{person.name}</b>
              <div className="small soft">
                {role.has(known) ? `${role(known)}. ` : ""}
                {t(`shows.${known}`, { count: person.accompanies })}
              </div>
            </div>
            <SubmitButton
              label={t("continue", { name: person.name })}
              variant="quiet"
              small
              name="person"
              value={person.id}
            />
          </li>
        );
      })}
    </Lines>
  );
}

function roleOf({ programmeRole, accompanies, accompanied, role }: DemoPerson): string {
  if (programmeRole) return programmeRole;
  if (accompanies > 0) return "moderator";
  return role ?? (accompanied > 0 ? "past" : "nobody");
}
