import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerPlainly } from "@/bin/plain-answers.mjs";

const secret = "known-to-the-server-alone";
let origin = "";
const server = http.createServer((request, response) => {
  const { port } = server.address() as AddressInfo;
  answerPlainly(request, response, { secret, address: () => ({ host: "127.0.0.1", port }) });
  const { pathname } = new URL(request.url ?? "/", "http://here");
  const send = (status: number, text: string) => {
    response.statusCode = status;
    response.setHeader("content-type", "text/html");
    response.setHeader("x-of", pathname);
    response.flushHeaders();
    response.write(text.slice(0, 3));
    response.end(text.slice(3));
  };
  if (pathname === "/fault") return send(200, "<main>a fault, in words</main>");
  if (pathname === "/page-not-found") return send(404, "<main>not here, in words</main>");
  if (pathname.startsWith("/missing")) return send(404, "<html id=empty>");
  if (pathname.startsWith("/broken")) return send(500, "<html id=empty>");
  send(200, "<main>a page</main>");
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

test.each([
  ["/", 200, "<main>a page</main>", "/"],
  ["/missing", 404, "<main>not here, in words</main>", "/page-not-found"],
  ["/broken", 500, "<main>a fault, in words</main>", "/fault"],
])("%s answers %d with a whole page", async (path, status, text, of) => {
  const answer = await fetch(origin + path);
  expect([answer.status, await answer.text(), answer.headers.get("x-of")]).toEqual([status, text, of]);
});

test("a form that fails without scripts gets the whole page, too", async () => {
  const answer = await fetch(`${origin}/broken`, { method: "POST", body: new URLSearchParams({ text: "typed" }) });
  expect([answer.status, await answer.text()]).toEqual([500, "<main>a fault, in words</main>"]);
});

test.each(["rsc", "next-action"])("what a script asked for with %s stays as it was made", async (header) => {
  const answer = await fetch(`${origin}/missing`, { headers: { [header]: "1" } });
  expect([answer.status, await answer.text()]).toEqual([404, "<html id=empty>"]);
});

test("absent and forbidden pages are the same bytes", async () => {
  const [one, other] = await Promise.all(["/missing/a", "/missing/b"].map((path) => fetch(origin + path)));
  expect(await one?.text()).toBe(await other?.text());
});
