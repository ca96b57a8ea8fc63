import { db } from "@/lib/platform/db";

let seen = 0;
let listening = false;

/** Runs work and says how many SQL statements it sent. */
export async function countStatements<T>(work: () => Promise<T>): Promise<{ result: T; count: number }> {
  if (!listening) {
    db().$on("query" as never, () => {
      seen += 1;
    });
    listening = true;
  }
  const before = seen;
  const result = await work();
  return { result, count: seen - before };
}
