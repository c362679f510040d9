import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { committeeHome } from "@/components/committee/place";
import { SeatForm } from "@/components/committee/SeatForm";
import { PageHead } from "@/components/ui/PageHead";
import { readAddress } from "@/lib/domain/committee/address";
import { tierFor } from "@/lib/domain/committee/rules";
import { createSeat } from "@/lib/domain/committee/seats/actions";
import { seatAddressSchema } from "@/lib/domain/committee/seats/schema";
import { stakeholderType, stakeholderTypeName } from "@/lib/domain/committee/stakeholder-types";
import { openCity } from "@/lib/platform/access/gates";
import { newRecordId } from "@/lib/platform/forms/new-id";

type Props = {
  params: Promise<{ city: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("committee.seat");
  return { title: t("new") };
}

export default async function NewSeatPage({ params, searchParams }: Props) {
  const scope = await openCity((await params).city, "seat.edit");
  const [t, ui, locale, home] = [
    await getTranslations("committee"),
    await getTranslations("ui"),
    await getLocale(),
    await committeeHome(scope),
  ];
  const type = stakeholderType((await readAddress(seatAddressSchema, searchParams)).type);
  const tier = type ? tierFor(type.level) : "";
  return (
    <>
      <PageHead
        crumb={{
          label: ui("breadcrumb"),
          steps: [{ label: t("title"), href: home }, { label: t("nav.seats") }],
        }}
        title={t("seat.new")}
        lead={t("seat.newLead")}
      />
      <div className="mt-s7">
        <SeatForm
          scope={scope}
          action={createSeat}
          hidden={{ id: newRecordId() }}
          saved={{
            // The list explains in brackets what the name of a seat need not repeat.
            title: type ? stakeholderTypeName(type.id, locale).replace(/ \(.*\)$/, "") : "",
            typeId: type?.id ?? "",
            tier,
            voting: tier !== "advisory",
          }}
          submitLabel={t("seatForm.create")}
          cancelHref={home}
        />
      </div>
    </>
  );
}
