"use server";

import { accountAction } from "@/lib/platform/forms/action";
import { answerSchema } from "./schema";
import { acceptInvitation, declineInvitation } from "./service";

export const accept = accountAction({
  permission: "own.account",
  schema: answerSchema,
  service: acceptInvitation,
  outcome: () => ({ redirect: "/sign-in/arrive?done=accepted" }),
});

export const decline = accountAction({
  permission: "own.account",
  schema: answerSchema,
  service: declineInvitation,
  outcome: () => ({ redirect: "/sign-in/arrive?done=declined" }),
});
