import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { VISITOR } from "@/lib/domain/actor";
import { listLetters } from "@/lib/features/mailbox/queries";
import { requestLink } from "@/lib/features/sessions/commands";
import { db, engine, transaction } from "@/lib/platform/db";
import { startWorking } from "@/lib/platform/jobs";
import { deliver, post } from "@/lib/platform/mail";
import { setUpDatabase } from "../support/database";
import { makePerson, op } from "../support/people";

type Received = { from: string; to: string[]; raw: string };

const received: Received[] = [];
let refusal: string | null = null;

const server = new SMTPServer({
  disabledCommands: ["AUTH", "STARTTLS"],
  logger: false,
  onRcptTo: (_address, _session, done) => (refusal ? done(new Error(refusal)) : done()),
  onData: (stream, { envelope }, done) => {
    const parts: Buffer[] = [];
    stream.on("data", (part: Buffer) => parts.push(part));
    stream.on("end", () => {
      received.push({
        from: envelope.mailFrom ? envelope.mailFrom.address : "",
        to: envelope.rcptTo.map(({ address }) => address),
        raw: Buffer.concat(parts).toString("utf8"),
      });
      done();
    });
  },
});

// The settings are read at their first use: by then the listener has its port.
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.server.address() as AddressInfo;
process.env.SMTP_URL = `smtp://127.0.0.1:${port}`;
process.env.MAIL_FROM = "London Ventures <portal@ventures.example>";

setUpDatabase();

afterAll(() => new Promise<void>((resolve) => server.close(resolve)));
beforeEach(() => {
  received.length = 0;
  refusal = null;
});

async function write(letter: { to?: string; subject?: string; text?: string; kind?: string }): Promise<string> {
  const at = new Date();
  const whole = { kind: "test", to: "ada@borough.example", subject: "A subject", text: "Words", ...letter };
  await transaction((tx) => post(tx, [whole], at));
  return (await db().mail.findFirstOrThrow({ orderBy: { id: "desc" } })).id;
}

/** Headers and text of a message, with folded lines joined and quoted-printable undone. */
function read({ raw }: Received): { headers: string[]; text: string } {
  const cut = raw.indexOf("\r\n\r\n");
  const headers = raw
    .slice(0, cut)
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n");
  const encoded = raw.slice(cut + 4);
  const encoding = headers.find((header) => /^Content-Transfer-Encoding:/i.test(header)) ?? "";
  if (/base64/i.test(encoding)) return { headers, text: Buffer.from(encoded, "base64").toString("utf8") };
  if (!/quoted-printable/i.test(encoding)) return { headers, text: encoded };
  const bytes = encoded.replace(/=\r\n/g, "").replace(/=([0-9A-F]{2})/g, (_, hex: string) => `%${hex}`);
  return { headers, text: decodeURIComponent(bytes.replace(/%(?![0-9A-F]{2})/g, "%25")) };
}

const named = (headers: string[], name: string) =>
  headers
    .filter((header) => header.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    .map((header) => header.slice(name.length + 2));

describe("a letter over SMTP", () => {
  test("arrives with its subject and text, and is marked sent once", async () => {
    const mailId = await write({ subject: "A den was planned", text: "Hello,\n\nSee you on 5 March – at 10:30am.\n" });
    await deliver({ mailId });
    await deliver({ mailId });
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ from: "portal@ventures.example", to: ["ada@borough.example"] });
    const { headers, text } = read(received[0] as Received);
    expect(named(headers, "Subject")).toEqual(["A den was planned"]);
    expect(named(headers, "To")).toEqual(["ada@borough.example"]);
    expect(named(headers, "From")).toEqual(["London Ventures <portal@ventures.example>"]);
    expect(named(headers, "Message-ID")).toEqual([`<${mailId}@london-ventures>`]);
    expect(named(headers, "Auto-Submitted")).toEqual(["auto-generated"]);
    expect(named(headers, "Content-Type")[0]).toMatch(/^text\/plain/);
    expect(text.trim()).toBe("Hello,\r\n\r\nSee you on 5 March – at 10:30am.");
    expect(await db().mail.findUnique({ where: { id: mailId } })).toMatchObject({
      state: "sent",
      attempts: 0,
      error: null,
    });
  });

  test.each([
    ["a line break", "Subject\r\nBcc: eve@evil.example"],
    ["a bare LF", "Subject\nBcc: eve@evil.example"],
    ["a bare CR", "Subject\rBcc: eve@evil.example"],
    ["a line separator", "Subject\u2028Bcc: eve@evil.example"],
    ["an end of headers", "Subject\r\n\r\nBody of another"],
    ["2,000 characters", `Subject ${"x ".repeat(1_000)}\r\nBcc: eve@evil.example`],
  ])("with %s in its subject gets no header more", async (_what, subject) => {
    await deliver({ mailId: await write({}) });
    await deliver({ mailId: await write({ subject }) });
    const [plain, hostile] = received.map((one) => read(one));
    const names = (headers: string[] = []) => headers.map((header) => header.split(":")[0]?.toLowerCase()).sort();
    expect(received[1]?.to).toEqual(["ada@borough.example"]);
    expect(names(hostile?.headers)).toEqual(names(plain?.headers));
    expect(hostile?.text.trim()).toBe("Words");
  });

  test("keeps dots, long lines and other scripts as they are", async () => {
    const text = `.\n..\nFrom here\n${"long ".repeat(400)}\n日本語 🙂 \u05d0\n=3D %0a`;
    await deliver({ mailId: await write({ text }) });
    expect(
      read(received[0] as Received)
        .text.trimEnd()
        .replaceAll("\r\n", "\n"),
    ).toBe(text);
  });

  test("that the server refuses is marked failed, counted, and tried again until it is sent", async () => {
    const mailId = await write({});
    refusal = "Mailbox on holiday";
    for (const attempts of [1, 2, 3]) {
      await expect(deliver({ mailId })).rejects.toThrow();
      expect(await db().mail.findUnique({ where: { id: mailId } })).toMatchObject({
        state: "failed",
        attempts,
        error: expect.stringContaining("Mailbox on holiday"),
        sentAt: null,
      });
    }
    refusal = null;
    await deliver({ mailId });
    expect(await db().mail.findUnique({ where: { id: mailId } })).toMatchObject({
      state: "sent",
      attempts: 3,
      error: null,
    });
    expect(received).toHaveLength(1);
  });

  test("that was never written, or is gone, is no fault", async () => {
    await deliver({});
    await deliver({ mailId: "00000000-0000-7000-8000-000000000000" });
    expect(received).toEqual([]);
  });
});

describe("a link to sign in over SMTP", () => {
  test("is sent by the job after the request was saved, to the stored address, and is not kept afterwards", async () => {
    const { id } = await makePerson();
    await db().person.update({ where: { id }, data: { email: "o'neil@borough.example" } });
    await requestLink(VISITOR, { ...op(), email: "O'Neil@Borough.example", next: "/work", client: null });
    await requestLink(VISITOR, { ...op(), email: "nobody@borough.example", next: "/work", client: null });
    await startWorking({ mail: deliver });
    await vi.waitFor(
      async () => {
        const { rows } = await engine().executeSql("SELECT state FROM pgboss.job WHERE name = 'mail'");
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) expect(row).toMatchObject({ state: "completed" });
      },
      { timeout: 30_000, interval: 100 },
    );
    const links = received.filter(({ to }) => to.includes("o'neil@borough.example"));
    expect(links).toHaveLength(1);
    const { text } = read(links[0] as Received);
    const token = /http:\/\/localhost:3000\/sign-in\/confirm\?token=([\w-]{43})/.exec(text)?.[1] ?? "";
    expect(token).not.toBe("");
    expect(received.flatMap(({ to }) => to)).not.toContain("nobody@borough.example");
    expect(JSON.stringify(await db().mail.findMany())).not.toContain(token);
  });

  test("there is no local mailbox", async () => {
    await expect(listLetters(VISITOR)).rejects.toMatchObject({ code: "not-found" });
  });
});
