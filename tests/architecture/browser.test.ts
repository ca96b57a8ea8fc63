import { expect, test } from "vitest";
import { type Source, sources } from "./sources";

const house = new Map(sources("app", "components", "lib").map((source) => [source.file, source]));
const inBrowser = [...house.values()].filter(({ text }) => /^\s*["']use client["']/.test(text));

/** The file of ours that is meant, unless it is an action: that one is called over the network and stays there. */
function fileOf(imported: string): Source | undefined {
  const file = [".ts", ".tsx"].map((end) => imported.slice(2) + end).find((path) => house.has(path));
  const source = file ? house.get(file) : undefined;
  return source && !/^\s*["']use server["']/.test(source.text) ? source : undefined;
}

/** Every way from a file to what it brings along, as a chain; each file is gone through once. */
function waysFrom(source: Source, chain = [source.file], seen = new Set(chain)): string[] {
  return source.loads.flatMap((imported) => {
    const next = fileOf(imported);
    const way = [...chain, next?.file ?? imported];
    if (!next) return [way.join(" → ")];
    if (seen.has(next.file)) return [];
    seen.add(next.file);
    return [way.join(" → "), ...waysFrom(next, way, seen)];
  });
}

const ways = inBrowser.flatMap((source) => waysFrom(source));

test("the files for the browser were found, and what they bring along", () => {
  expect(inBrowser.length).toBeGreaterThan(10);
  expect(ways).toContain("components/dens/score-form.tsx → components/form/action-form.tsx → components/ui/button.tsx");
});

test("of packages a browser is sent only React, Next and GOV.UK Frontend", () => {
  const allowed = /^(@\/.*|react|next\/.+|govuk-frontend\/.+|.+\.(css|scss))$/;
  const offences = ways.filter((way) => {
    const last = way.split(" → ").at(-1) ?? "";
    return !house.has(last) && !allowed.test(last);
  });
  expect(offences).toEqual([]);
});

test("a browser is sent nothing of the platform or of a feature", () => {
  expect(ways.filter((way) => / → lib\/(platform|features)\/[^ ]+$/.test(way))).toEqual([]);
});
