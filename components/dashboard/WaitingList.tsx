import { getTranslations } from "next-intl/server";
import { Turn, type TurnItem } from "@/components/ui/Turn";
import type { Waiting } from "@/lib/domain/cities/dashboard/rules";
import { formatDay } from "@/lib/platform/i18n/format";

type Props = { items: Waiting[]; locale: string; home: string };

/** What waits for the reader; nothing waits, nothing is apricot. */
export async function WaitingList({ items, locale, home }: Props) {
  const t = await getTranslations("dashboard");
  if (items.length === 0) return <p className="soft">{t("nothing")}</p>;
  const w = await getTranslations("dashboard.waiting");
  return <Turn heading={t("turn")} items={items.map((item) => line(item))} />;

  function line(item: Waiting): TurnItem {
    if (item.kind === "seat-vacant")
      return {
        href: `${home}/committee/seats/${item.seat.id}`,
        title: w("seatVacant", { title: item.seat.title }),
        due: w("vacantSince", { days: item.days }),
        text: w("seatVacantText", { searcher: item.seat.searcherName ?? "none" }),
      };
    if (item.kind === "objective-without-figure")
      return {
        href: `${home}/strategy/objectives/${item.objective.id}`,
        title: w("objectiveWithoutFigure", { place: item.objective.place }),
        text: w("withoutFigureText", { title: item.objective.title }),
      };
    const { id, title, number, ownerName, endsOn, nextMilestone } = item.measure;
    const href = `${home}/measures/${id}`;
    if (item.kind === "measure-without-owner")
      return { href, title: w("measureWithoutOwner", { title }), text: w("withoutOwnerText", { number }) };
    const due = w("lateSince", { days: item.days });
    if (item.kind === "milestone-late")
      return {
        href,
        title: w("milestoneLate", { milestone: nextMilestone?.title ?? "" }),
        due,
        text: w("milestoneLateText", {
          number,
          title,
          day: nextMilestone ? formatDay(nextMilestone.dueOn, locale) : "",
        }),
      };
    return {
      href,
      title: w("measureLate", { title }),
      due,
      text: w("measureLateText", {
        day: endsOn ? formatDay(endsOn, locale) : "",
        owner: ownerName ?? w("noOwner"),
      }),
    };
  }
}
