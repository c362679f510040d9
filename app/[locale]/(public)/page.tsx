import { getTranslations } from "next-intl/server";

export default async function FrontPage() {
  const t = await getTranslations("shell");
  return <h1>{t("name")}</h1>;
}
