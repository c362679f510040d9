/**
 * Counts a body that did not say its length, without reading it: the parser hands every piece to `push`.
 * @param {import("node:http").IncomingMessage} req
 * @param {number} limit in bytes
 * @param {() => void} onTooLarge called once; what follows is thrown away
 */
export function limitBody(req, limit, onTooLarge) {
  if (req.headers["content-length"] !== undefined || req.headers["transfer-encoding"] === undefined) return;
  const push = req.push.bind(req);
  let bytes = 0;
  req.push = (chunk, encoding) => {
    if (chunk === null) return push(null);
    const before = bytes;
    bytes += chunk.length;
    if (bytes <= limit) return push(chunk, encoding);
    if (before <= limit) onTooLarge();
    return true;
  };
}
