import pino from "pino";

let logger: pino.Logger | undefined;

/** The process log: JSON lines on standard output. Never pass it addresses, tokens, names or texts of people. */
export function log(): pino.Logger {
  logger ??= pino({
    level: process.env.LOG_LEVEL ?? "info",
    base: undefined,
    redact: ["token", "email", "password", "cookie", "*.token", "*.email", "*.cookie"],
  });
  return logger;
}
