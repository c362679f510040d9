import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/Button";
import { Note } from "@/components/ui/Note";
import { arrivalPath } from "@/lib/domain/people/sign-in/rules";
import { SignOut } from "./SignOut";

/** Somebody is signed in on this browser: go on, or leave. */
export async function SignedInAlready({ name, next }: { name: string; next: string }) {
  const [t, locale] = [await getTranslations("account.signIn"), await getLocale()];
  return (
    <div className="mt-s6">
      <Note>
        <p>{t("already", { name })}</p>
        <div className="row mt-s3">
          <ButtonLink href={arrivalPath(locale, next)} variant="quiet" small>
            {t("goOn")}
          </ButtonLink>
          <SignOut />
        </div>
      </Note>
    </div>
  );
}
