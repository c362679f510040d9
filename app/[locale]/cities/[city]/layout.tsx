import type { ReactNode } from "react";
import { CityShell } from "@/components/shell/CityShell";
import { openCity } from "@/lib/platform/access/gates";

type Props = { children: ReactNode; params: Promise<{ city: string }> };

export default async function CityLayout({ children, params }: Props) {
  const scope = await openCity((await params).city, "city.read");
  return <CityShell scope={scope}>{children}</CityShell>;
}
