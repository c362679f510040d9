"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { rememberLanguage } from "@/lib/platform/auth/language-cookie";
import { endThisSession } from "@/lib/platform/auth/session";
import { accountAction } from "@/lib/platform/forms/action";
import { profileSchema, sessionSchema } from "./schema";
import { endOtherSessions, endSession, saveProfile } from "./service";

export const changeProfile = accountAction({
  permission: "own.account",
  schema: profileSchema,
  async service(viewer, input) {
    await saveProfile(viewer, input);
    await rememberLanguage(input.locale);
  },
  // The next page is in the language just chosen.
  outcome: (_result, _viewer, { locale }) => redirect(`/${locale}/profile?done=saved`),
});

export const revokeSession = accountAction({
  permission: "own.account",
  schema: sessionSchema,
  async service(viewer, input) {
    const ended = await endSession(viewer, input);
    if (ended.here) await endThisSession();
    return ended;
  },
  outcome: ({ here }) => ({ redirect: here ? "/sign-in?done=signedOut" : "/profile?done=sessionEnded" }),
});

export const revokeOtherSessions = accountAction({
  permission: "own.account",
  schema: z.object({}),
  service: endOtherSessions,
  outcome: () => ({ redirect: "/profile?done=othersEnded" }),
});
