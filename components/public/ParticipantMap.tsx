import { getTranslations } from "next-intl/server";
import { GermanyMap } from "@/components/map/GermanyMap";
import type { Participant } from "@/lib/domain/programme/participants/queries";

type Props = { participants: Participant[]; locale: string };

/** The participating cities as lists by cohort and on the map. The lists say everything the map shows. */
export async function ParticipantMap({ participants, locale }: Props) {
  const t = await getTranslations("public.participants");
  const cohorts = [
    ...new Map(participants.map((city) => [city.cohort?.position ?? 0, city.cohort])).entries(),
  ];
  const shapeOf = (position: number) =>
    cohorts.findIndex(([known]) => known === position) % 2 === 0 ? "disc" : "square";
  const nameOf = (city: Participant) => (city.invented ? t("example", { name: city.name }) : city.name);
  return (
    <div className="mapgrid">
      <div>
        {cohorts.map(([position, cohort]) => {
          const cities = participants.filter((city) => (city.cohort?.position ?? 0) === position);
          return (
            <div key={position} className="mt-s5">
              <h3>
                {cohort ? (locale === "en" ? cohort.nameEn : cohort.name) : t("noCohort")} ({cities.length})
              </h3>
              <ul className={shapeOf(position) === "disc" ? "names" : "names names-square"}>
                {cities.map((city) => (
                  <li key={city.id}>{nameOf(city)}</li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
      <GermanyMap
        points={participants.map((city) => ({
          id: city.id,
          longitude: city.longitude,
          latitude: city.latitude,
          shape: shapeOf(city.cohort?.position ?? 0),
          label: nameOf(city),
        }))}
        words={{ label: t("map", { count: participants.length }), changed: t("changed") }}
        twin
      />
    </div>
  );
}
