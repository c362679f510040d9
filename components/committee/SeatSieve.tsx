import { getTranslations } from "next-intl/server";
import { FilterForm, FilterGroup } from "@/components/ui/FilterForm";
import { seatTiers } from "@/lib/domain/committee/rules";
import { type SeatFilter, type SeatRow, seatStates } from "@/lib/domain/committee/seats/rules";
import { seatQuery } from "./seat-query";

type Props = { action: string; seats: SeatRow[]; filter: SeatFilter; resetHref: string };

/** The questions beside the list of seats. */
export async function SeatSieve({ action, seats, filter, resetHref }: Props) {
  const [t, ui] = [await getTranslations("committee"), await getTranslations("ui.filter")];
  const { q, sort, down } = seatQuery(filter);
  const count = filter.state.length + filter.tier.length;
  return (
    <FilterForm
      action={action}
      labels={{ summary: ui("summary", { count }), apply: ui("apply"), reset: ui("reset") }}
      resetHref={count > 0 || q ? resetHref : undefined}
      keep={{ q, sort, down }}
    >
      <FilterGroup
        name="state"
        legend={t("seats.state")}
        options={seatStates.map((state) => ({
          value: state,
          label: t(`state.${state}`),
          count: seats.filter((seat) => seat.state === state).length,
          checked: filter.state.includes(state),
        }))}
      />
      <FilterGroup
        name="tier"
        legend={t("seats.tier")}
        options={seatTiers.map((tier) => ({
          value: tier,
          label: t(`tier.${tier}`),
          count: seats.filter((seat) => seat.tier === tier).length,
          checked: filter.tier.includes(tier),
        }))}
      />
    </FilterForm>
  );
}
