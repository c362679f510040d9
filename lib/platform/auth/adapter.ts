import { PrismaAdapter } from "@auth/prisma-adapter";
import { headers } from "next/headers";
import type { Adapter, AdapterSession } from "next-auth/adapters";
import { database } from "@/lib/platform/db/client";
import { deviceOf } from "./device";
import { hashOf } from "./token";

/**
 * The store of next-auth: Prisma's adapter, except that session tokens are kept as hashes and a session notes on
 * which kind of device it was begun. Provider tokens are not kept at all: nobody here calls a provider later.
 */
export function authStore(): Adapter {
  const system = database().system;
  const prisma = PrismaAdapter(system as never);
  const withToken = (session: AdapterSession, sessionToken: string): AdapterSession => ({
    ...session,
    sessionToken,
  });
  return {
    ...prisma,
    async linkAccount({ userId, type, provider, providerAccountId }) {
      await system.account.create({ data: { userId, type, provider, providerAccountId } });
    },
    async createSession({ sessionToken, userId, expires }) {
      const device = deviceOf((await headers()).get("user-agent") ?? "");
      const session = await system.session.create({
        data: { sessionToken: hashOf(sessionToken), userId, expires, device },
      });
      return withToken(session, sessionToken);
    },
    async getSessionAndUser(sessionToken) {
      const found = await system.session.findUnique({
        where: { sessionToken: hashOf(sessionToken) },
        include: { user: true },
      });
      if (!found) return null;
      const { user, ...session } = found;
      return { session: withToken(session, sessionToken), user };
    },
    async updateSession({ sessionToken, ...changes }) {
      const session = await system.session.update({
        where: { sessionToken: hashOf(sessionToken) },
        data: changes,
      });
      return withToken(session, sessionToken);
    },
    async deleteSession(sessionToken) {
      await system.session.deleteMany({ where: { sessionToken: hashOf(sessionToken) } });
    },
  };
}
