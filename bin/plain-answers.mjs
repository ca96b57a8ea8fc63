// Next sends a page that says “not found”, or fails, as an empty document that only a script fills. People without
// scripts would see nothing: so such an answer is dropped, and the whole page is asked for and sent in its place.
import http from "node:http";

const PAGES = { 404: "/page-not-found", 500: "/fault" };
const KEY = "x-plain-answer";

/** Says whether a browser asks for a whole document, with or without a form. */
function isDocument({ url = "/", headers }) {
  if (url.startsWith("/api/") || url.startsWith("/_next/")) return false;
  return headers.rsc === undefined && headers["next-action"] === undefined;
}

/** Watches one answer. `secret` marks the requests this makes to its own server, at `address`. */
export function answerPlainly(request, response, { secret, address }) {
  if (!isDocument(request) || request.headers[KEY] === secret) return;
  const { writeHead, flushHeaders, write, end } = response;
  let isReplaced;
  const decide = () => {
    if (isReplaced !== undefined) return isReplaced;
    const status = response.statusCode === 404 ? 404 : 500;
    isReplaced = response.statusCode === 404 || response.statusCode >= 500;
    // Real from here on: either for what comes anyway, or for the page that takes its place.
    if (isReplaced) void replace(status);
    return isReplaced;
  };
  const settle = (args) => args.find((one) => typeof one === "function")?.();
  response.writeHead = (...args) => {
    if (typeof args[0] === "number") response.statusCode = args[0];
    return decide() ? response : writeHead.apply(response, args);
  };
  response.flushHeaders = () => {
    if (!decide()) flushHeaders.call(response);
  };
  response.write = (...args) => {
    if (!decide()) return write.apply(response, args);
    settle(args);
    return true;
  };
  response.end = (...args) => {
    if (!decide()) return end.apply(response, args);
    settle(args);
    return response;
  };

  async function replace(status) {
    const { host, port } = address();
    const { "content-length": _length, "content-type": _type, ...headers } = request.headers;
    const asked = { host, port, path: PAGES[status], method: request.method === "HEAD" ? "HEAD" : "GET" };
    const inner = http.request({ ...asked, headers: { ...headers, [KEY]: secret } }, (page) => {
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      writeHead.call(response, status, page.headers);
      page.on("data", (chunk) => write.call(response, chunk));
      page.on("end", () => end.call(response));
    });
    inner.on("error", () => {
      writeHead.call(response, 500, { "content-type": "text/plain; charset=utf-8" });
      end.call(response, "Sorry, there is a problem with the service. Try again in a few minutes.\n");
    });
    inner.end();
  }
}
