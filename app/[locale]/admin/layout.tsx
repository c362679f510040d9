import type { ReactNode } from "react";
import { AcrossShell } from "@/components/shell/AcrossShell";
import { demoWorldLoaded } from "@/lib/domain/programme/queries";
import { openProgramme } from "@/lib/platform/access/gates";

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const scope = await openProgramme("cities.create");
  return (
    <AcrossShell
      person={{ name: scope.actor.name, programmeRole: scope.role }}
      invented={await demoWorldLoaded()}
    >
      {children}
    </AcrossShell>
  );
}
