import { connect, createServer } from "node:net";

/**
 * Stands between the application and PostgreSQL and counts what passes: statements, and the time from each statement
 * to "ready for query". It reads the wire protocol's frames and changes nothing.
 * @param {{ host: string, port: number }} target
 */
export async function queryCounter(target) {
  const seen = { statements: 0, transactionControl: 0, busyMs: 0 };
  const server = createServer((client) => {
    const database = connect(target);
    let since = 0;
    const toDatabase = frames(true, (type, body) => {
      if (type === "Q" || type === "P" || type === "E" || type === "B") since ||= performance.now();
      if (type === "P" || type === "Q") note(statementOf(type, body));
      if (type === "E") seen.statements++;
      if (type === "Q") seen.statements++;
    });
    const toClient = frames(false, (type) => {
      if (type !== "Z" || !since) return;
      seen.busyMs += performance.now() - since;
      since = 0;
    });
    client.on("data", (chunk) => {
      toDatabase(chunk);
      database.write(chunk);
    });
    database.on("data", (chunk) => {
      toClient(chunk);
      client.write(chunk);
    });
    for (const [from, to] of [
      [client, database],
      [database, client],
    ]) {
      from?.on("error", () => to?.destroy());
      from?.on("close", () => to?.destroy());
    }
  });
  /** @param {string} text */
  function note(text) {
    if (/^\s*(begin|commit|rollback|select set_config|deallocate)/i.test(text)) seen.transactionControl++;
  }
  await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(undefined)));
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    port: address.port,
    seen,
    reset: () => Object.assign(seen, { statements: 0, transactionControl: 0, busyMs: 0 }),
    close: () => server.close(),
  };
}

/** @param {string} type @param {Buffer} body */
function statementOf(type, body) {
  const text = body.toString("utf8");
  return type === "Q" ? text : (text.split("\0")[1] ?? "");
}

/**
 * Cuts a stream into protocol frames. The client's first frame (startup) has no type byte.
 * @param {boolean} fromClient
 * @param {(type: string, body: Buffer) => void} onFrame
 */
function frames(fromClient, onFrame) {
  let rest = Buffer.alloc(0);
  let startup = fromClient;
  return (/** @type {Buffer} */ chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = startup ? 0 : 1;
      if (rest.length < head + 4) return;
      const length = rest.readUInt32BE(head) + head;
      if (rest.length < length) return;
      if (!startup) onFrame(String.fromCharCode(rest[0] ?? 0), rest.subarray(5, length));
      startup = false;
      rest = rest.subarray(length);
    }
  };
}
