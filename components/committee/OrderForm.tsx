import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/ActionForm";
import { Table, Td, Th } from "@/components/ui/Table";
import { moveSeat } from "@/lib/domain/committee/seats/actions";
import type { SeatRow } from "@/lib/domain/committee/seats/rules";
import type { CityScope } from "@/lib/platform/access/scope";
import { formWords } from "./form-words";
import { SeatStatus } from "./SeatStatus";

type Way = "up" | "down";
type Props = { scope: CityScope; seats: SeatRow[]; moved: { id: string; way: Way } | null };

/** The table in its order: two buttons a seat move it by one place. One form, whose buttons say what they move. */
export async function OrderForm({ scope, seats, moved }: Props) {
  const [t, { labels }] = [await getTranslations("committee"), await formWords(scope)];
  const button = (seat: SeatRow, way: Way) => (
    <button
      type="submit"
      name="move"
      value={`${seat.id}:${seat.place}:${way}`}
      className="btn btn-quiet btn-s"
      aria-label={t(`order.${way}Named`, { title: seat.title })}
      // Moving one seat several places is the same button again.
      // biome-ignore lint/a11y/noAutofocus: the page comes anew after each move
      autoFocus={seat.id === moved?.id && way === moved.way}
    >
      {t(`order.${way}`)}
    </button>
  );
  return (
    <ActionForm action={moveSeat} labels={labels} hidden={{ city: scope.city.slug }}>
      <Table caption={t("order.title")} captionHidden narrow="stack">
        <thead>
          <tr>
            <Th>{t("seats.place")}</Th>
            <Th>{t("seats.seat")}</Th>
            <Th>{t("seats.state")}</Th>
            <Th>{t("order.move")}</Th>
          </tr>
        </thead>
        <tbody>
          {seats.map((seat, index) => (
            <tr key={seat.id} id={`seat-${seat.id}`} className={seat.id === moved?.id ? "chosen" : undefined}>
              <Td className="num max-[700px]:hidden">{seat.place}</Td>
              <th scope="row">{seat.title}</th>
              <Td label={t("seats.state")}>
                <SeatStatus state={seat.state} />
              </Td>
              <Td>
                <div className="row">
                  {index > 0 ? button(seat, "up") : null}
                  {index < seats.length - 1 ? button(seat, "down") : null}
                </div>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </ActionForm>
  );
}
