import { readiness } from "@/lib/platform/db/readiness";

/** The database answers and every migration is applied: this instance may get traffic. */
export async function GET(): Promise<Response> {
  const state = await readiness();
  return Response.json(state, { status: state.status === "ready" ? 200 : 503 });
}
