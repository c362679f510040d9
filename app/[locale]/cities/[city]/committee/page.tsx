import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CommitteeNav } from "@/components/committee/CommitteeNav";
import { HeardGroups } from "@/components/committee/HeardGroups";
import { MissingSeats } from "@/components/committee/MissingSeats";
import { OtherNeeds } from "@/components/committee/OtherNeeds";
import { SeatList } from "@/components/committee/SeatList";
import { TableHead } from "@/components/committee/TableHead";
import { DoneNote } from "@/components/shell/DoneNote";
import { Columns } from "@/components/ui/Columns";
import { readAddress } from "@/lib/domain/committee/address";
import { readTable } from "@/lib/domain/committee/seats/queries";
import { seatFilterSchema } from "@/lib/domain/committee/seats/schema";
import { openCity } from "@/lib/platform/access/gates";

type Props = {
  params: Promise<{ city: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("committee");
  return { title: t("title") };
}

export default async function CommitteePage({ params, searchParams }: Props) {
  const scope = await openCity((await params).city, "committee.read");
  const filter = await readAddress(seatFilterSchema, searchParams);
  const table = await readTable(scope);
  return (
    <>
      <DoneNote done={filter.done} />
      <CommitteeNav scope={scope} at="seats" />
      <TableHead scope={scope} table={table} />
      <Columns>
        <MissingSeats scope={scope} table={table} />
        <div className="[&>:first-child]:mt-0">
          <HeardGroups scope={scope} seats={table.seats} />
          <OtherNeeds scope={scope} needs={table.needs} />
        </div>
      </Columns>
      <SeatList scope={scope} seats={table.seats} archived={table.archived} filter={filter} />
    </>
  );
}
