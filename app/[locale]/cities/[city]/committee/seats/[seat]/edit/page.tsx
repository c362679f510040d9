import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { committeeHome } from "@/components/committee/place";
import { SeatForm } from "@/components/committee/SeatForm";
import { PageHead } from "@/components/ui/PageHead";
import { editSeat } from "@/lib/domain/committee/seats/actions";
import { readSeat } from "@/lib/domain/committee/seats/queries";
import { openCity } from "@/lib/platform/access/gates";

type Props = { params: Promise<{ city: string; seat: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { city, seat } = await params;
  const found = await readSeat(await openCity(city, "seat.edit"), seat);
  const t = await getTranslations("committee.seat");
  return { title: t("editTitle", { title: found?.title ?? "" }) };
}

export default async function EditSeatPage({ params }: Props) {
  const { city, seat: id } = await params;
  const scope = await openCity(city, "seat.edit");
  const seat = await readSeat(scope, id);
  if (!seat) notFound();
  const [t, ui, home] = [
    await getTranslations("committee"),
    await getTranslations("ui"),
    await committeeHome(scope),
  ];
  const page = `${home}/seats/${seat.id}`;
  if (seat.archivedOn) redirect(page);
  return (
    <>
      <PageHead
        crumb={{
          label: ui("breadcrumb"),
          steps: [
            { label: t("title"), href: home },
            { label: seat.title, href: page },
          ],
        }}
        title={t("seat.editTitle", { title: seat.title })}
      />
      <div className="mt-s7">
        <SeatForm
          scope={scope}
          action={editSeat}
          hidden={{ id: seat.id, version: String(seat.version) }}
          saved={seat}
          submitLabel={t("seatForm.save")}
          cancelHref={page}
        />
      </div>
    </>
  );
}
