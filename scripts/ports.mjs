import { createServer } from "node:net";
import { Trouble } from "./trouble.mjs";

/** The port to serve on. */
export function wantedPort() {
  const text = process.env.PORT || "3000";
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new Trouble(
    `PORT is "${text}", which is not a port. Set it to a number from 1 to 65535, for example PORT=3001 npm start.`,
  );
}

/**
 * A free port is worth knowing before the long work. A server that is just ending gets a moment.
 * @param {number} port
 * @param {string} [host]
 */
export async function checkPort(port, host) {
  for (let attempt = 0; ; attempt++) {
    const reason = await whyNot(port, host);
    if (!reason) return;
    if (reason.code !== "EADDRINUSE" || attempt === 16) throw addressInUse(reason, port);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** @param {NodeJS.ErrnoException} error @param {number} port */
export function addressInUse(error, port) {
  if (error.code === "EADDRINUSE")
    return new Trouble(
      `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port < 65535 ? port + 1 : 3000} npm start.`,
    );
  if (error.code === "EACCES")
    return new Trouble(`You may not listen on port ${port}. Choose a port above 1023: PORT=3000 npm start.`);
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return new Trouble(
      `HOST does not name an address of this machine (${error.code}). Correct it, or leave it out to listen on all of them.`,
    );
  return error;
}

/** A free port of this machine; the preferred one if it is free. @param {number} [preferred] @returns {Promise<number>} */
export async function freePort(preferred) {
  if (preferred && !(await whyNot(preferred, "127.0.0.1"))) return preferred;
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once("error", reject)
      .listen(0, "127.0.0.1", () => {
        const { port } = /** @type {import("node:net").AddressInfo} */ (probe.address());
        probe.close(() => resolve(port));
      });
  });
}

/**
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<NodeJS.ErrnoException | undefined>} why nobody can listen there, or undefined
 */
const whyNot = (port, host) =>
  new Promise((resolve) => {
    const probe = createServer()
      .once("error", resolve)
      .listen({ port, host }, () => probe.close(() => resolve(undefined)));
  });
