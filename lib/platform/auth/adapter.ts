import { PrismaAdapter } from "@auth/prisma-adapter";
import type { Adapter, AdapterSession } from "next-auth/adapters";
import { database } from "@/lib/platform/db/client";
import { replaceSession } from "./session";
import { hashOf } from "./token";

/**
 * The store of next-auth: Prisma's adapter, with what this house does differently. Session tokens are kept as
 * hashes. Every sign-in begins a new session and ends the one this browser had. Nobody makes an account for
 * themselves. Provider tokens are not kept: nobody here calls a provider later.
 */
export function authStore(): Adapter {
  const system = database().system;
  return {
    ...PrismaAdapter(system as never),
    createUser: () => {
      throw new Error("people are invited, they do not sign up");
    },
    getUserByEmail: (email) => system.user.findUnique({ where: { email: email.toLowerCase() } }) as never,
    async linkAccount({ userId, type, provider, providerAccountId }) {
      await system.account.create({ data: { userId, type, provider, providerAccountId } });
    },
    async createSession({ sessionToken, userId, expires }): Promise<AdapterSession> {
      await replaceSession(sessionToken, userId, expires);
      return { sessionToken, userId, expires };
    },
    // next-auth would tie a single sign-on identity to whoever is signed in on this browser. A sign-in here never
    // looks at the one before; the gates read the session themselves.
    getSessionAndUser: async () => null,
    updateSession: async () => null,
    async deleteSession(sessionToken) {
      await system.session.deleteMany({ where: { sessionToken: hashOf(sessionToken) } });
    },
  };
}
