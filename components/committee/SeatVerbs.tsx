import { getTranslations } from "next-intl/server";
import { ConfirmSubmit } from "@/components/forms/ConfirmSubmit";
import { archiveSeat } from "@/lib/domain/committee/seats/actions";
import type { SeatDetail } from "@/lib/domain/committee/seats/queries";
import type { CityScope } from "@/lib/platform/access/scope";
import { formWords } from "./form-words";
import { committeeHome } from "./place";

/** What can happen to a seat: each with a line that says what it means. For those who may. */
export async function SeatVerbs({ scope, seat }: { scope: CityScope; seat: SeatDetail }) {
  const [t, home, { labels }] = [
    await getTranslations("committee.seat"),
    await committeeHome(scope),
    await formWords(scope),
  ];
  const page = `${home}/seats/${seat.id}`;
  const { state } = seat;
  const verbs = [
    { at: "fill", label: state === "filled" ? t("refill") : t("fill"), text: t("fillText") },
    { at: "vacate", label: state === "vacant" ? t("revacate") : t("vacate"), text: t("vacateText") },
    { at: "decline", label: t("decline"), text: t("declineText") },
    { at: "hear", label: state === "consulted" ? t("rehear") : t("hear"), text: t("hearText") },
  ];
  return (
    <>
      <ul className="lines">
        {verbs.map((verb) => (
          <li key={verb.at}>
            <a href={`${page}/${verb.at}`}>
              <b>{verb.label}</b>
            </a>
            <p className="small soft">{verb.text}</p>
          </li>
        ))}
      </ul>
      <div className="mt-s4">
        <ConfirmSubmit
          action={archiveSeat}
          labels={labels}
          hidden={{ city: scope.city.slug, id: seat.id }}
          label={t("archive")}
          question={t("archiveQuestion")}
          confirmLabel={t("archiveConfirm")}
        />
      </div>
    </>
  );
}
