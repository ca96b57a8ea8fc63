/** This process is alive. Asks nothing of the database, so that a slow database restarts nobody. */
export function GET(): Response {
  return Response.json({ alive: true }, { headers: { "Cache-Control": "no-store" } });
}

export const dynamic = "force-dynamic";
