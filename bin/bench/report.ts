import os from "node:os";
import { CONNECTIONS, type Load, type Measured } from "./load";

type Found = { measured: Measured[]; saves: Load; bare: Load; small: Load };

const n = (value: number, digits = 0) => (Number.isFinite(value) ? value.toFixed(digits) : "–");

/** Every measurement, one line each. */
export function table({ measured, saves, bare, small, marks, postgres }: Found & { marks: number; postgres: string }) {
  const heads = ["", "requests/s", "p50 ms", "p95 ms", "failed", "SQL", "HTML kB", "script kB"];
  const speed = (name: string, one: Load) => [name, n(one.perSecond), n(one.p50, 1), n(one.p95, 1), n(one.failed)];
  const rows = [
    ...measured.map((one) => [...speed(one.name, one), n(one.statements), n(one.html), n(one.script)]),
    [...speed("saving a mark", saves), "", "", ""],
    [...speed("list, 100 concepts", small), "", "", ""],
    [...speed("list, bare node:http + pg", bare), "", "", ""],
  ];
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  ");
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model ?? "?"}, load ${n(os.loadavg()[0] ?? Number.NaN, 1)} at the end`;
  const versions = `Node ${process.versions.node}, PostgreSQL ${postgres}`;
  const day = new Date().toISOString().slice(0, 10);
  const head = `${day}; 10,000 concepts, 500 people, 200 dens; ${CONNECTIONS} connections\n${machine}; ${versions}`;
  return `\n${head}\n\n${[line(heads), ...rows.map(line)].join("\n")}\n\n${marks} marks were saved.\n`;
}

/** What was aimed at, what was found, and whether it is met. */
export function aims({ measured, saves, bare, small, memory }: Found & { memory: number }): string {
  const list = measured.find(({ name }) => name === "list of concepts");
  const share = (list?.perSecond ?? 0) / bare.perSecond;
  const slower = small.perSecond / (list?.perSecond ?? 0);
  const statements = Math.max(...measured.map((one) => one.statements));
  const script = Math.max(...measured.map((one) => one.script));
  const failed = [...measured, saves, bare, small].reduce((sum, one) => sum + one.failed, 0);
  const found: [string, string, boolean][] = [
    ["list at least 0.4 of bare", n(share, 2), share >= 0.4],
    ["at most 6 statements on any page", n(statements), statements <= 6],
    ["list at most 1.2 × slower from 100 to 10,000", n(slower, 2), slower <= 1.2],
    ["a mark saved within 50 ms for 95%", `${n(saves.p95, 1)} ms`, saves.p95 <= 50],
    ["at most 130 kB of script signed in", `${n(script)} kB`, script <= 130],
    ["at most 400 MB of memory", `${n(memory)} MB`, memory <= 400],
    ["no request failed", n(failed), failed === 0],
  ];
  return found.map(([aim, value, met]) => `${met ? "met    " : "NOT MET"}  ${aim}: ${value}`).join("\n");
}
