import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { Ring } from "@/components/ui/Ring";
import { RingList, RingRow } from "@/components/ui/RingList";
import { Section } from "@/components/ui/Section";
import type { DashboardSeat } from "@/lib/domain/cities/dashboard/queries";
import type { Missing } from "@/lib/domain/committee/rules";
import { formatDay } from "@/lib/platform/i18n/format";
import type { DashboardPart } from "./context";

type Props = DashboardPart & { missing: Missing[]; typeName: (typeId: string) => string; mayEdit: boolean };

const STATE = { filled: "filled", vacant: "vacant", declined: "vacant", consulted: "consulted" } as const;

/** The table as a ring, and beside it in words who is not there. */
export async function WhoIsMissing({ dashboard, locale, home, missing, typeName, mayEdit }: Props) {
  const [t, ui] = [await getTranslations("dashboard.table"), await getTranslations("ui")];
  const { seats } = dashboard;
  const count = (state: DashboardSeat["state"]) => seats.filter((seat) => seat.state === state).length;
  const open = count("vacant") + count("declined");
  const withoutSeat = missing.filter((type) => type.openSeats.length === 0);
  const notable = seats.filter((seat) => seat.state !== "filled");
  const seatHref = (seat: DashboardSeat) => `${home}/committee/seats/${seat.id}`;
  return (
    <Section id="table" title={t("title")} more={{ href: `${home}/committee`, label: t("more") }}>
      {seats.length === 0 ? (
        <EmptyState
          action={
            mayEdit ? <ButtonLink href={`${home}/committee/seats/new`}>{t("add")}</ButtonLink> : undefined
          }
        >
          {t("empty")}
        </EmptyState>
      ) : (
        <RingRow
          ring={
            <Ring
              label={t("ring", {
                seats: seats.length,
                filled: count("filled"),
                open,
                consulted: count("consulted"),
              })}
              seats={seats.map((seat) => ({
                state: STATE[seat.state],
                label: `${seat.title}: ${ui(`seat.${STATE[seat.state]}`)}`,
                href: seatHref(seat),
              }))}
              centre={{
                big: String(count("filled")),
                caption: [t("of", { seats: seats.length }), t("filled")],
              }}
              twin
            />
          }
        >
          {missing.length === 0 ? <p>{t("complete")}</p> : null}
          <RingList
            items={[
              ...notable.map((seat) => ({
                key: seat.id,
                state: STATE[seat.state],
                title: <a href={seatHref(seat)}>{seat.title}</a>,
                text: words(seat),
              })),
              ...withoutSeat.map((type) => ({
                key: type.typeIds.join(),
                state: "vacant" as const,
                title: type.typeIds.map(typeName).join(" / "),
                text: t("noSeat"),
              })),
            ]}
          />
        </RingRow>
      )}
    </Section>
  );

  function words(seat: DashboardSeat): string {
    if (seat.state === "consulted") return t("consulted");
    if (seat.state === "declined") return t("declined", { reason: seat.reason ?? "" });
    return t("vacant", { day: formatDay(seat.sinceOn, locale), searcher: seat.searcherName ?? "none" });
  }
}
