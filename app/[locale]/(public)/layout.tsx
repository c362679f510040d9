import "@/components/practices/practices.css";
import "@/components/public/public.css";
import type { ReactNode } from "react";
import { PublicShell } from "@/components/shell/PublicShell";

export default function PublicLayout({ children }: { children: ReactNode }) {
  return <PublicShell>{children}</PublicShell>;
}
