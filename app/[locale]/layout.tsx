import "@/app/globals.css";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SkipLink } from "@/components/ui/SkipLink";
import { env } from "@/lib/platform/env/env";
import { isLocale } from "@/lib/platform/i18n/locales";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

// Every page answers the request at hand: the nonce of its content security policy is new each time.
export const dynamic = "force-dynamic";

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return {
    metadataBase: new URL(env().AUTH_URL),
    title: { default: t("name"), template: `%s · ${t("name")}` },
    description: t("description"),
    icons: { icon: "/favicon.svg", apple: "/apple-touch-icon.png" },
  };
}

export default async function RootLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations("ui");
  return (
    <html lang={locale} data-scroll-behavior="smooth">
      <body>
        <SkipLink label={t("skip")} />
        {children}
      </body>
    </html>
  );
}
