import { getTranslations } from "next-intl/server";
import { Note } from "@/components/ui/Note";

/** What next-auth can come back with, and which sentence says it. */
const sentences: Record<string, string> = {
  Verification: "linkSpent",
  AccessDenied: "notInvited",
  OAuthAccountNotLinked: "otherAccount",
  AccountNotLinked: "otherAccount",
  OAuthCallbackError: "ssoRefused",
  Configuration: "ssoAway",
};

/** Why a sign-in did not work, above the form that tries again. `ssoName`: what single sign-on is called here. */
export async function SignInTrouble({ error, ssoName }: { error: string; ssoName: string | null }) {
  if (!error) return null;
  const t = await getTranslations("account.signIn.trouble");
  const key = sentences[error] ?? "unknown";
  return (
    <div className="mb-s6" role="alert">
      <Note tone="bad">
        <p>{t(key.startsWith("sso") && !ssoName ? "unknown" : key, { name: ssoName ?? "" })}</p>
      </Note>
    </div>
  );
}
