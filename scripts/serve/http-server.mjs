import { createServer } from "node:http";
import { addressInUse } from "../ports.mjs";

/**
 * An HTTP server that slow or broken clients cannot hold up.
 * @param {import("node:http").RequestListener} listener
 */
export function patientButNotForever(listener) {
  const server = createServer(
    {
      headersTimeout: 15_000,
      requestTimeout: 120_000, // 6 MB over a bad mobile line
      keepAliveTimeout: 65_000, // longer than a proxy keeps its own connections
      connectionsCheckingInterval: 5_000,
      maxHeaderSize: 16_384,
    },
    listener,
  );
  server.maxHeadersCount = 100;
  server.on("checkContinue", listener);
  server.on("clientError", refuse);
  return server;
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @param {string | undefined} host
 */
export const listen = (server, port, host) =>
  new Promise((resolve, reject) => {
    server.once("error", (error) => reject(addressInUse(error, port)));
    server.listen({ port, host }, () => resolve(undefined));
  });

/** @type {Record<string, string>} */
const statusOf = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** @param {NodeJS.ErrnoException} error @param {import("node:stream").Duplex} socket */
function refuse(error, socket) {
  if (error.code === "ECONNRESET" || !socket.writable) return socket.destroy();
  const status = statusOf[error.code ?? ""] ?? "400 Bad Request";
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\nCache-Control: private, no-store\r\nX-Content-Type-Options: nosniff\r\n\r\n`,
  );
  return undefined;
}
