import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/platform/i18n/request.ts");

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  // A form may carry a pasted report; the limit of each field is set in its schema, with a message at the field.
  experimental: { serverActions: { bodySizeLimit: "6mb" } },
  serverExternalPackages: ["pg", "pino", "nodemailer"],
  // The tests and the type checker run in their own steps.
  typescript: { ignoreBuildErrors: true },
};

export default withNextIntl(config);
