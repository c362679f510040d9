import type { ReactNode } from "react";
import { AcrossShell } from "@/components/shell/AcrossShell";
import { demoWorldLoaded } from "@/lib/domain/programme/queries";
import { programmeRoleOf, viewer } from "@/lib/platform/access/gates";

export default async function AccountLayout({ children }: { children: ReactNode }) {
  const person = await viewer();
  const role = person ? await programmeRoleOf() : null;
  return (
    <AcrossShell
      person={person ? { name: person.name, programmeRole: role } : undefined}
      invented={await demoWorldLoaded()}
    >
      {children}
    </AcrossShell>
  );
}
