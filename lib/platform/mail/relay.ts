import nodemailer from "nodemailer";
import { database } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env/env";
import { log } from "@/lib/platform/log/log";

const PAUSE_MS = 5_000;
const GIVE_UP_AFTER = 12;

type Waiting = { id: string; recipient: string; subject: string; body: string; attempts: number };

let running = false;

/** Whether mails leave this installation; without a mail server the outbox page shows them instead. */
export function sendsMail(): boolean {
  return Boolean(env().SMTP_URL);
}

/** Sends what waits in the outbox, now and every few seconds, on every instance without sending anything twice. */
export function startMailRelay(): void {
  if (running || !sendsMail()) return;
  running = true;
  const turn = async () => {
    try {
      while (await sendNext()) {}
    } catch (error) {
      log().warn({ err: (error as Error).message }, "the mail relay pauses");
    }
    setTimeout(turn, PAUSE_MS).unref();
  };
  void turn();
}

/**
 * Sends the mail that has waited longest; false if none waits. The row stays locked while the mail server answers,
 * so that no other instance takes it. After each failure the pause doubles.
 */
export async function sendNext(): Promise<boolean> {
  return database().system.$transaction(
    async (tx) => {
      const [mail] = await tx.$queryRaw<Waiting[]>`
        select id, recipient, subject, body, attempts from "Mail"
        where "sentAt" is null and "notBefore" <= now() and attempts < ${GIVE_UP_AFTER}
        order by "notBefore" limit 1 for update skip locked`;
      if (!mail) return false;
      try {
        await transport().sendMail({
          from: env().MAIL_FROM,
          to: mail.recipient,
          subject: mail.subject,
          text: mail.body,
          // The same id on every attempt: a mail server that took it already recognises it.
          messageId: `<${mail.id}@${new URL(env().AUTH_URL).hostname}>`,
          headers: { "Auto-Submitted": "auto-generated" },
        });
        await tx.mail.update({ where: { id: mail.id }, data: { sentAt: new Date(), body: "" } });
      } catch (error) {
        const pause = 2 ** mail.attempts * 15_000;
        await tx.mail.update({
          where: { id: mail.id },
          data: {
            attempts: mail.attempts + 1,
            lastError: (error as Error).message.slice(0, 500),
            notBefore: new Date(Date.now() + pause),
          },
        });
      }
      return true;
    },
    { timeout: 60_000 },
  );
}

let transporter: nodemailer.Transporter | undefined;
function transport(): nodemailer.Transporter {
  transporter ??= nodemailer.createTransport(env().SMTP_URL, {
    connectionTimeout: 10_000,
    socketTimeout: 20_000,
  } as object);
  return transporter;
}
