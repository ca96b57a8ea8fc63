import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { BrowserContext } from "@playwright/test";

type Manifest = { node: Record<string, { exportedName?: string; filename?: string }> };
const MANIFEST = path.join(process.env.NEXT_DIST_DIR || ".next", "server", "server-reference-manifest.json");

/** The actions behind forms, by the id under which a form without scripts names its own. */
function namesById(): Map<string, string> {
  // A server that runs already may have been built elsewhere.
  if (!existsSync(MANIFEST)) return new Map();
  const { node } = JSON.parse(readFileSync(MANIFEST, "utf8")) as Manifest;
  return new Map(Object.entries(node).map(([id, { exportedName }]) => [id, exportedName ?? ""]));
}

/** Notes every action that a form of this browser is sent to. */
export function noteActions(context: BrowserContext, seen: Set<string>): void {
  const names = namesById();
  context.on("request", (request) => {
    if (request.method() !== "POST") return;
    const id = /"id":"([0-9a-f]{40,})"/.exec(request.postDataBuffer()?.toString("latin1") ?? "")?.[1];
    if (id) seen.add(names.get(id) ?? id);
  });
}

/** Every action there is. */
export const ACTIONS: readonly string[] = readFileSync("tests/architecture/actions.txt", "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(" ").at(-1) ?? "");
