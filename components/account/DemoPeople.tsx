import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { formLabels } from "@/components/forms/labels";
import { Fold } from "@/components/ui/Fold";
import { Section } from "@/components/ui/Section";
import { continueAs } from "@/lib/domain/people/sign-in/actions";
import type { DemoPerson } from "@/lib/domain/people/sign-in/queries";
import { DemoPersonList } from "./DemoPersonList";
import { demoGroups } from "./demo-groups";

/** The people of the demo world: anybody may continue as one of them. One form with a button for each. */
export async function DemoPeople({ people, next }: { people: DemoPerson[]; next: string }) {
  const [t, ui, locale] = [
    await getTranslations("account.demo"),
    await getTranslations("ui"),
    await getLocale(),
  ];
  const { foundation, told, further } = demoGroups(people);
  return (
    <Section id="demo" title={t("title")} intro={t("intro")}>
      <ActionForm id="demo-people" action={continueAs} labels={formLabels(ui, locale)} hidden={{ next }}>
        <div className="max-w-none two-even">
          {told.map((city) => (
            <div key={city.slug}>
              <h3 className="mb-s4">{city.name}</h3>
              <DemoPersonList people={city.people} />
              {city.others.length > 0 ? (
                <Fold summary={t("others", { count: city.others.length, city: city.name })}>
                  <DemoPersonList people={city.others} />
                </Fold>
              ) : null}
            </div>
          ))}
          <div>
            <h3 className="mb-s4">{t("foundation")}</h3>
            <DemoPersonList people={foundation} />
          </div>
          <div>
            <h3 className="mb-s4">{t("further", { count: further.length })}</h3>
            {further.map((city) => (
              <Fold key={city.slug} summary={t("city", { city: city.name, count: city.people.length })}>
                <DemoPersonList people={city.people} />
              </Fold>
            ))}
          </div>
        </div>
      </ActionForm>
    </Section>
  );
}
