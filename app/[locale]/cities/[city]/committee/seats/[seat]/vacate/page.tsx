import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SeatChangePage } from "@/components/committee/SeatChangePage";
import { VacateForm } from "@/components/committee/VacateForm";
import { listOrganisationNames } from "@/lib/domain/committee/organisations/queries";
import { openSeatToChange } from "../open-seat";

type Props = { params: Promise<{ city: string; seat: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { seat } = await openSeatToChange(params);
  const t = await getTranslations("committee.vacate");
  return { title: t("title", { title: seat.title }) };
}

export default async function VacateSeatPage({ params }: Props) {
  const { scope, seat } = await openSeatToChange(params);
  return (
    <SeatChangePage scope={scope} seat={seat} kind="vacate">
      <VacateForm scope={scope} seat={seat} organisations={await listOrganisationNames(scope)} />
    </SeatChangePage>
  );
}
