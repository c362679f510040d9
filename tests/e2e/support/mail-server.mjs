import { once } from "node:events";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/**
 * A real mail server that keeps what it gets.
 * @param {number} port
 */
export async function mailServer(port) {
  /** @type {{ to: string[], subject: string, text: string }[]} */
  const kept = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onData(stream, session, done) {
      simpleParser(stream).then(({ subject = "", text = "" }) => {
        kept.push({ to: session.envelope.rcptTo.map(({ address }) => address), subject, text });
        done();
      }, done);
    },
  });
  server.on("error", (error) => console.error(`mail server: ${error.message}`));
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  return {
    /** @param {string} address the last one first */
    mailsTo: (address) => kept.filter(({ to }) => to.includes(address)).reverse(),
    close: () => new Promise((resolve) => server.close(() => resolve(undefined))),
  };
}
