import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** One file of the house: where it is, what it says, and what it imports as `@/…` or a package's name. */
export type Source = {
  file: string;
  text: string;
  imports: string[];
  /** Its imports without those of types alone, which are gone when it runs. */
  loads: string[];
};

/** Every TypeScript file under these folders, or the file itself. */
export function sources(...places: string[]): Source[] {
  return places.flatMap((place) => filesOf(place).filter(isSource).map(read));
}

const isSource = (file: string) =>
  /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith(".d.ts") && !file.startsWith("prisma/generated/");

function filesOf(place: string): string[] {
  if (!existsSync(place)) return [];
  if (/\.\w+$/.test(place)) return [place];
  return readdirSync(place, { recursive: true, encoding: "utf8" }).map((name) => path.posix.join(place, name));
}

function read(file: string): Source {
  const text = readFileSync(file, "utf8");
  const statements = /^\s*(?:import|export)\s(type\s)?[^;'"]*?from\s*["']([^"']+)["']|^\s*import\s*["']([^"']+)["']/gm;
  const dynamic = /\bimport\(\s*["']([^"']+)["']\s*\)/g;
  const full = (name = "") => (name.startsWith(".") ? `@/${path.posix.join(path.dirname(file), name)}` : name);
  const found = [...text.matchAll(statements)].map(([, type, from, bare]) => ({ type, name: full(from ?? bare) }));
  const lazy = [...text.matchAll(dynamic)].map(([, name]) => ({ type: undefined, name: full(name) }));
  const all = [...found, ...lazy];
  return {
    file,
    text,
    imports: all.map(({ name }) => name),
    loads: all.filter((one) => !one.type).map(({ name }) => name),
  };
}

/** `file:line: text` of every line that matches. */
export function linesWith(pattern: RegExp, from: Source[]): string[] {
  return from.flatMap(({ file, text }) =>
    text.split("\n").flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
}
