import { gzipSync } from "node:zlib";
import autocannon from "autocannon";

export const CONNECTIONS = 16;

/** What was measured of one address: requests a second, and the milliseconds in which half and 95% were answered. */
export type Load = { perSecond: number; p50: number; p95: number; failed: number };

/** A page with its load, how many statements it asks, and how much it weighs in kB. */
export type Measured = Load & { name: string; statements: number; html: number; script: number };

export type Ask = { url: string; headers?: Record<string, string>; requests?: autocannon.Request[]; holds?: string };

/** Asks an address over sixteen connections for so many seconds, after a warm-up. */
export async function load(ask: Ask, seconds: number): Promise<Load> {
  await fire(ask, Math.min(3, seconds));
  return fire(ask, seconds);
}

async function fire({ url, headers = {}, requests, holds }: Ask, duration: number): Promise<Load> {
  const times: number[] = [];
  const options = {
    url,
    headers,
    connections: CONNECTIONS,
    duration,
    ...(requests ? { requests } : {}),
    ...(holds ? { verifyBody: (body: unknown) => String(body).includes(holds) } : {}),
  };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(options, (error, done) => (error ? reject(error) : resolve(done)));
    instance.on("response", (_client, _status, _bytes, time) => times.push(time));
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return {
    perSecond: times.length / result.duration,
    p50: at(0.5),
    p95: at(0.95),
    failed: result["4xx"] + result["5xx"] + result.errors + result.timeouts + result.mismatches,
  };
}

/**
 * How much a browser fetches for a page: its HTML, and its scripts once compressed, in kB of 1000 bytes. Counts the
 * scripts that the page names and those that its scripts fetch when they run.
 */
export async function weigh(url: string, headers: Record<string, string>): Promise<{ html: number; script: number }> {
  const html = await (await fetch(url, { headers })).text();
  const tags = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*>/g)].filter(([tag]) => !/nomodule/i.test(tag));
  const addresses = new Set(tags.map(([, src = ""]) => new URL(src, url).href));
  let script = 0;
  // A set that grows while it is gone through: what is added is visited too.
  for (const address of addresses) {
    const text = await (await fetch(address)).text();
    script += gzipSync(text).length;
    for (const [chunk] of text.matchAll(/static\/chunks\/[\w.~-]+\.js/g)) {
      addresses.add(new URL(`/_next/${chunk}`, url).href);
    }
  }
  return { html: Buffer.byteLength(html) / 1000, script: script / 1000 };
}
