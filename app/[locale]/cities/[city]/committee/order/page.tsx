import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OrderForm } from "@/components/committee/OrderForm";
import { committeeHome } from "@/components/committee/place";
import { TableRing } from "@/components/committee/TableRing";
import { DoneNote } from "@/components/shell/DoneNote";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHead } from "@/components/ui/PageHead";
import { MOST_SEATS } from "@/components/ui/ring-shape";
import { readAddress } from "@/lib/domain/committee/address";
import { listSeats } from "@/lib/domain/committee/seats/queries";
import { seatAddressSchema } from "@/lib/domain/committee/seats/schema";
import { openCity } from "@/lib/platform/access/gates";

type Props = {
  params: Promise<{ city: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("committee.order");
  return { title: t("title") };
}

export default async function OrderPage({ params, searchParams }: Props) {
  const scope = await openCity((await params).city, "seat.edit");
  const { done, seat, way } = await readAddress(seatAddressSchema, searchParams);
  const seats = await listSeats(scope);
  const [t, ui, home] = [
    await getTranslations("committee"),
    await getTranslations("ui"),
    await committeeHome(scope),
  ];
  return (
    <>
      <DoneNote done={done} />
      <PageHead
        crumb={{ label: ui("breadcrumb"), steps: [{ label: t("title"), href: home }] }}
        title={t("order.title")}
        lead={t("order.lead")}
        aside={seats.length <= MOST_SEATS ? <TableRing scope={scope} seats={seats} /> : undefined}
      />
      <div className="mt-s7">
        {seats.length < 2 ? (
          <EmptyState action={<a href={home}>{t("order.back")}</a>}>{t("order.tooFew")}</EmptyState>
        ) : (
          <OrderForm scope={scope} seats={seats} moved={seat ? { id: seat, way } : null} />
        )}
      </div>
    </>
  );
}
