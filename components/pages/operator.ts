import { env } from "@/lib/platform/env/env";

/** Who runs this installation, for the legal pages. */
export function operatorValues(): Record<string, string> {
  const { OPERATOR_NAME, OPERATOR_ADDRESS, OPERATOR_EMAIL } = env();
  return { operator: OPERATOR_NAME, address: OPERATOR_ADDRESS, email: OPERATOR_EMAIL };
}
