"use server";

import { z } from "zod";
import { entranceAction } from "@/lib/platform/auth/entrance-action";
import { endThisSession } from "@/lib/platform/auth/session";
import { accountAction } from "@/lib/platform/forms/action";
import { continueAsSchema, linkRequestSchema, singleSignOnSchema } from "./schema";
import { continueAsDemoPerson, leaveForSingleSignOn, mailSignInLink } from "./service";

export const requestSignInLink = entranceAction({
  permission: "anybody",
  schema: linkRequestSchema,
  service: mailSignInLink,
  outcome: () => ({ redirect: "/sign-in/mail-sent" }),
});

export const startSingleSignOn = entranceAction({
  permission: "anybody",
  schema: singleSignOnSchema,
  service: leaveForSingleSignOn,
  outcome: (address) => ({ leave: address }),
});

export const continueAs = entranceAction({
  permission: "anybody",
  schema: continueAsSchema,
  service: continueAsDemoPerson,
  outcome: (path) => ({ redirect: path ?? "/sign-in/arrive" }),
});

export const signOut = accountAction({
  permission: "own.account",
  schema: z.object({}),
  service: endThisSession,
  outcome: () => ({ redirect: "/sign-in?done=signedOut" }),
});
