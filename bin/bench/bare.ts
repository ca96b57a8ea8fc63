/** The yardstick: node:http and pg with the list page's own statements, and nothing else. Statements come in BENCH_LIST. */
import http from "node:http";
import pg from "pg";
import type { Statement } from "./counting-proxy";

const statements = JSON.parse(process.env.BENCH_LIST ?? "[]") as Statement[];
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.DATABASE_POOL ?? 12) });
const plain = (value: unknown) => String(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const server = http.createServer(async (_request, response) => {
  try {
    const answers: pg.QueryResult[] = [];
    for (const { sql, values } of statements) answers.push(await pool.query(sql, values));
    const rows = answers.flatMap((answer) => answer.rows as Record<string, unknown>[]);
    const body = rows.map(
      (row) =>
        `<tr>${Object.values(row)
          .map((cell) => `<td>${plain(cell)}</td>`)
          .join("")}</tr>`,
    );
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><title>List</title><table>${body.join("")}</table>`);
  } catch (error) {
    response.statusCode = 500;
    response.end(String(error));
  }
});
server.listen(Number(process.env.PORT), "127.0.0.1", () => process.send?.("ready"));
