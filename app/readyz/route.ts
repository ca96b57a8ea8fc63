import { readiness } from "@/lib/platform/health";

/** This process can serve: the database answers, is up to date, and jobs are worked off. 503 when not. */
export async function GET(): Promise<Response> {
  const state = await readiness();
  return Response.json(state, { status: state.ready ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}

export const dynamic = "force-dynamic";
