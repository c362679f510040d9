import "@/components/practices/practices.css";
import "@/components/public/public.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { PublicShell } from "@/components/shell/PublicShell";
import { languagesOf } from "@/lib/domain/practices/sitemap/sitemap";
import { currentPath } from "@/lib/platform/http/path";

/** Every public page has one address and its twins in the other languages; a page with more to say says it itself. */
export async function generateMetadata(): Promise<Metadata> {
  const [path = ""] = (await currentPath()).split("?");
  const rest = path.replace(/^\/\w+/, "");
  return {
    alternates: {
      canonical: path,
      languages: Object.fromEntries(languagesOf(rest).map((locale) => [locale, `/${locale}${rest}`])),
    },
  };
}

export default function PublicLayout({ children }: { children: ReactNode }) {
  return <PublicShell>{children}</PublicShell>;
}
