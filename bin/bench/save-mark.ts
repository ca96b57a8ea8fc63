import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type autocannon from "autocannon";

type Manifest = { node: Record<string, { filename?: string; exportedName?: string }> };

/** The id under which the build knows an action. */
export function actionId(name: string): string {
  const folder = process.env.NEXT_DIST_DIR || ".next";
  const manifest = JSON.parse(
    readFileSync(path.join(folder, "server/server-reference-manifest.json"), "utf8"),
  ) as Manifest;
  const found = Object.entries(manifest.node).find(([, { exportedName }]) => exportedName === name);
  if (!found) throw new Error(`The build has no action ${name}.`);
  return found[0];
}

/** Requests as the scoring page sends them when a mark changes: each of another member, with an operation of its own. */
export function savingMarks(
  path: string,
  item: { den: string; item: string; keys: string[] },
  cookies: string[],
): autocannon.Request {
  const id = actionId("saveMarkAction");
  let sent = 0;
  return {
    method: "POST",
    path,
    setupRequest: (request) => {
      const key = item.keys[sent % item.keys.length] ?? "";
      const fields: Record<string, string> = {
        operationId: randomUUID(),
        signedIn: "yes",
        den: item.den,
        item: item.item,
        key,
        "mark.value": String(sent % 5),
        "mark.comment": "Saved by the benchmark.",
        "mark.confidence": "",
      };
      const cookie = cookies[sent % cookies.length] ?? "";
      sent += 1;
      const { body, type } = asAction(fields);
      const headers = {
        ...request.headers,
        cookie,
        "next-action": id,
        "content-type": type,
        accept: "text/x-component",
      };
      return { ...request, headers, body };
    },
  };
}

/** The words of React's protocol for an action that takes the last outcome and a form. */
function asAction(fields: Record<string, string>): { body: string; type: string } {
  const boundary = "----bench";
  const parts = Object.entries(fields).map(([name, value]) => [`_1_${name}`, value]);
  parts.push(["0", JSON.stringify([{ status: "idle" }, "$K1"])]);
  const body = parts
    .map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join("");
  return { body: `${body}--${boundary}--\r\n`, type: `multipart/form-data; boundary=${boundary}` };
}
