import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ChooseOrganisation } from "@/components/committee/ChooseOrganisation";
import { FillForm } from "@/components/committee/FillForm";
import { SeatChangePage } from "@/components/committee/SeatChangePage";
import { DoneNote } from "@/components/shell/DoneNote";
import { readAddress } from "@/lib/domain/committee/address";
import { listOrganisationNames, readOrganisation } from "@/lib/domain/committee/organisations/queries";
import { listPeopleOf } from "@/lib/domain/committee/people/queries";
import { seatAddressSchema } from "@/lib/domain/committee/seats/schema";
import { openSeatToChange } from "../open-seat";

type Props = {
  params: Promise<{ city: string; seat: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { seat } = await openSeatToChange(params);
  const t = await getTranslations("committee.fill");
  return { title: t("title", { title: seat.title }) };
}

export default async function FillSeatPage({ params, searchParams }: Props) {
  const { scope, seat } = await openSeatToChange(params);
  const { organisation: asked, choose, done } = await readAddress(seatAddressSchema, searchParams);
  const id = asked ?? (choose ? null : (seat.state === "filled" && seat.organisation?.id) || null);
  const organisation = id ? await readOrganisation(scope, id) : null;
  return (
    <>
      <DoneNote done={done} />
      <SeatChangePage scope={scope} seat={seat} kind="fill">
        {organisation && !organisation.archivedOn ? (
          <FillForm
            scope={scope}
            seat={seat}
            organisation={organisation}
            people={await listPeopleOf(scope, organisation.id)}
          />
        ) : (
          <ChooseOrganisation scope={scope} seat={seat} organisations={await listOrganisationNames(scope)} />
        )}
      </SeatChangePage>
    </>
  );
}
