import { z } from "zod";

const flag = z
  .enum(["0", "1"])
  .optional()
  .transform((v) => v === "1");

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  AUTH_SECRET: z.string().min(32, "AUTH_SECRET must have at least 32 characters"),
  AUTH_URL: z.url().default("http://localhost:3000"),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default("Gemeinsamer Tisch <no-reply@localhost>"),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default("Single Sign-on"),
  OPERATOR_NAME: z.string().default("Vorführung / demonstration"),
  OPERATOR_ADDRESS: z.string().default("(OPERATOR_ADDRESS)"),
  OPERATOR_EMAIL: z.string().default("operator@localhost"),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(100).default(10),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  DEMO_SIGN_IN_OFF: flag,
});

let read: z.infer<typeof schema> | undefined;

/** An empty setting is none: that is how a compose file or a unit file leaves one out. */
const given = () => Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));

/**
 * The settings of this process, read once and checked.
 * Throws with the name of each setting that is missing or malformed; the values are never printed.
 */
export function env(): z.infer<typeof schema> {
  if (read) return read;
  const parsed = schema.safeParse(given());
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`These settings are missing or wrong: ${names.join("; ")}`);
  }
  read = parsed.data;
  return read;
}
