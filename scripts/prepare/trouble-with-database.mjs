import { Trouble } from "../trouble.mjs";

/**
 * Turns what the database driver says into a sentence for whoever runs the installation; unknown errors pass through.
 * @param {unknown} error
 * @param {string} setting the name of the setting that holds the address, e.g. DATABASE_URL
 * @param {string} url
 */
export function troubleWithDatabase(error, setting, url) {
  if (error instanceof Trouble) return error;
  const { code = "", message = "" } = /** @type {{ code?: string, message?: string }} */ (error);
  const { host, username, pathname } = new URL(url);
  const where = host || "the local socket";
  if (isUnreachable(error))
    return new Trouble(
      `The database server at ${where} cannot be reached (${code || message}). Start it, or correct ${setting}.`,
    );
  if (["28P01", "28000"].includes(code) || /SASL|password/i.test(message))
    return new Trouble(
      `The database server at ${where} refuses the user ${decodeURIComponent(username) || "(none given)"} (${message}). Correct user and password in ${setting}.`,
    );
  if (code === "3D000")
    return new Trouble(
      `The database ${pathname.slice(1)} does not exist at ${where}. Create it, or correct ${setting}.`,
    );
  if (code === "53300")
    return new Trouble(
      `The database server at ${where} has no free connection. Raise its max_connections, or stop other programs that use it.`,
    );
  if (/SSL|certificate|TLS/i.test(message))
    return new Trouble(
      `The connection to the database server at ${where} failed over encryption (${message}). Correct sslmode in ${setting}.`,
    );
  return error;
}

/** @param {unknown} error */
export function isUnreachable(error) {
  const { code = "", message = "" } = /** @type {{ code?: string, message?: string }} */ (error);
  return (
    /^E(CONN|HOST|NET|TIMEDOUT|NOTFOUND|AI_|PIPE|ACCES|NOENT)/.test(code) ||
    ["57P03", "57P01"].includes(code) ||
    /timeout|terminated unexpectedly/i.test(message)
  );
}

/** @param {string} setting @param {string | undefined} url @returns {string} */
export function validAddress(setting, url) {
  const form = `${setting} has to look like postgresql://user:password@host:5432/database.`;
  if (!url || !URL.canParse(url)) throw new Trouble(`${setting} is not an address. ${form}`);
  const { protocol, pathname } = new URL(url);
  if (!["postgres:", "postgresql:"].includes(protocol) || pathname.length < 2)
    throw new Trouble(`${setting} does not name a PostgreSQL database. ${form}`);
  return url;
}
