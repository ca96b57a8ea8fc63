import { expect, test } from "vitest";
import { linesWith, type Source, sources } from "./sources";

const HOUSE = [
  "app",
  "components",
  "lib",
  "bin",
  "tests",
  "prisma/seed",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.ts",
];
const house = () => sources(...HOUSE).filter(({ file }) => !file.startsWith("tests/architecture/"));
const isData = ({ file }: Source) => file.startsWith("prisma/seed/data/");

test("no file is longer than 300 lines", () => {
  const long = sources(...HOUSE)
    .filter((source) => !isData(source))
    .map(({ file, text }) => ({ file, lines: text.split("\n").length - 1 }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});

test("files have names of their own, in kebab case", () => {
  const names = house().map(({ file }) => file.replace(/\/(\[[.\w]+\]|\([a-z-]+\))/g, ""));
  expect(names.filter((file) => !/^[a-z0-9/.-]+$/.test(file))).toEqual([]);
  expect(names.filter((file) => /\/(utils?|helpers?|common|misc|index)\.tsx?$/.test(file))).toEqual([]);
});

test("nothing is styled inline, because the content security policy forbids it", () => {
  const tsx = sources("app", "components").filter(({ file }) => file.endsWith(".tsx"));
  expect(linesWith(/\bstyle=/, tsx)).toEqual([]);
});

test("only the Markdown renderer puts HTML into a page", () => {
  const offences = linesWith(
    /dangerouslySetInnerHTML|\.innerHTML\b|insertAdjacentHTML/,
    sources("app", "components", "lib"),
  );
  expect(offences.filter((line) => !/^components\/[a-z-]+\/markdown\.tsx:/.test(line))).toEqual([]);
});

test("no type is given up and no rule is switched off", () => {
  const given =
    /\bas any\b(?! of)|\w[)\]]?\??: any\b(?! [a-z])|<any>|@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/;
  expect(linesWith(given, house())).toEqual([]);
});

test("no test is skipped, singled out, or waits for a time", () => {
  const tests = sources("tests").filter(({ file }) => !file.startsWith("tests/architecture/"));
  expect(
    linesWith(/\b(test|it|describe)\.(skip|only|todo|fixme|fails)\b|waitForTimeout|(?<!test\.)setTimeout\(/, tests),
  ).toEqual([]);
});

test("no test replaces a part of ours by a pretence", () => {
  expect(linesWith(/\bvi\.(mock|doMock|hoisted|stubGlobal)\(/, house())).toEqual([]);
});

test("nothing is left to do in comments", () => {
  expect(linesWith(/\b(TODO|FIXME|XXX|HACK)\b/, house())).toEqual([]);
});

test("no page asks anything of another site", () => {
  const addresses = /(src|href|url\()\s*[=(]?\s*["'`{]*https?:\/\/(?!www\.w3\.org)/;
  const offences = linesWith(addresses, sources("components", "app")).filter((line) => !/<a\b|href[=:]/.test(line));
  expect(offences).toEqual([]);
});
