import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PageHead } from "@/components/ui/PageHead";
import type { SeatDetail } from "@/lib/domain/committee/seats/queries";
import type { CityScope } from "@/lib/platform/access/scope";
import { committeeHome } from "./place";

type Props = {
  scope: CityScope;
  seat: SeatDetail;
  kind: "fill" | "vacate" | "decline" | "hear";
  children: ReactNode;
};

/** The frame of a page that changes who sits on a seat: where one is, what happens, and the form. */
export async function SeatChangePage({ scope, seat, kind, children }: Props) {
  const [t, ui, home] = [
    await getTranslations("committee"),
    await getTranslations("ui"),
    await committeeHome(scope),
  ];
  return (
    <>
      <PageHead
        crumb={{
          label: ui("breadcrumb"),
          steps: [
            { label: t("title"), href: home },
            { label: seat.title, href: `${home}/seats/${seat.id}` },
          ],
        }}
        title={t(`${kind}.title`, { title: seat.title })}
      />
      <div className="mt-s7">{children}</div>
    </>
  );
}
