import net from "node:net";

/** A statement as it went over the wire, with its values as text. */
export type Statement = { sql: string; values: (string | null)[] };

/** Stands between the application and PostgreSQL and keeps every statement that is executed. */
export class CountingProxy {
  statements: Statement[] = [];
  private readonly server: net.Server;

  constructor(private readonly target: { host: string; port: number }) {
    this.server = net.createServer((app) => this.join(app));
  }

  listen(): Promise<number> {
    return new Promise((resolve) => {
      this.server.listen(0, "127.0.0.1", () => {
        const address = this.server.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
  }

  close(): void {
    this.server.close();
  }

  /** Forgets what was counted so far. */
  reset(): void {
    this.statements = [];
  }

  private join(app: net.Socket): void {
    const database = net.connect(this.target);
    const reader = new FrontendReader((statement) => this.statements.push(statement));
    app.on("data", (chunk) => {
      reader.read(chunk);
      database.write(chunk);
    });
    database.pipe(app);
    const end = () => {
      app.destroy();
      database.destroy();
    };
    for (const socket of [app, database]) {
      socket.on("close", end);
      socket.on("error", end);
    }
  }
}

/** Reads the frontend's half of PostgreSQL's protocol 3.0: Query, Parse, Bind and Execute. */
class FrontendReader {
  private rest = Buffer.alloc(0);
  private started = false;
  private readonly prepared = new Map<string, string>();
  private bound: Statement = { sql: "", values: [] };

  constructor(private readonly executed: (statement: Statement) => void) {}

  read(chunk: Buffer): void {
    this.rest = Buffer.concat([this.rest, chunk]);
    for (;;) {
      // The first message has no type byte.
      const head = this.started ? 1 : 0;
      if (this.rest.length < head + 4) return;
      const length = this.rest.readInt32BE(head) + head;
      if (this.rest.length < length) return;
      const body = this.rest.subarray(head + 4, length);
      if (this.started) this.message(String.fromCharCode(this.rest[0] ?? 0), body);
      this.started = true;
      this.rest = this.rest.subarray(length);
    }
  }

  private message(type: string, body: Buffer): void {
    if (type === "Q") this.executed({ sql: textAt(body, 0).text, values: [] });
    if (type === "E") this.executed(this.bound);
    if (type === "P") {
      const name = textAt(body, 0);
      this.prepared.set(name.text, textAt(body, name.next).text);
    }
    if (type === "B") {
      const statement = textAt(body, textAt(body, 0).next);
      this.bound = { sql: this.prepared.get(statement.text) ?? "", values: valuesAt(body, statement.next) };
    }
  }
}

function textAt(body: Buffer, from: number): { text: string; next: number } {
  const end = body.indexOf(0, from);
  return { text: body.toString("utf8", from, end), next: end + 1 };
}

function valuesAt(body: Buffer, from: number): (string | null)[] {
  let at = from + 2 + body.readInt16BE(from) * 2;
  const count = body.readInt16BE(at);
  at += 2;
  return Array.from({ length: count }, () => {
    const length = body.readInt32BE(at);
    at += 4;
    if (length < 0) return null;
    at += length;
    return body.toString("utf8", at - length, at);
  });
}
