import { expect, test } from "vitest";
import { policy } from "@/lib/domain/policy";
import { linesWith, type Source, sources } from "./sources";

const isCommands = ({ file }: Source) => /\/commands(\.ts|\/[^/]+\.ts)$/.test(file);
const exportsOf = ({ text }: Source) =>
  [...text.matchAll(/^export (?!type |interface )(.+)$/gm)].map(([, line = ""]) => line);

/** `command`, and what a file itself makes of it for several verbs of one kind. */
function makersIn({ text }: Source): string[] {
  const statements = text.split(/\n(?=(?:export )?(?:const|function|type) )/);
  const factories = statements.flatMap((one) => /^const (\w+) = (?=[\s\S]*=>\s*command\()/.exec(one)?.[1] ?? []);
  return ["command", ...factories];
}

test("every verb is made by command()", () => {
  const offences = sources("lib/features")
    .filter(isCommands)
    .flatMap((source) => {
      const made = new RegExp(`^const \\w+ = (${makersIn(source).join("|")})\\(`);
      return exportsOf(source)
        .filter((line) => !made.test(line))
        .map((line) => `${source.file}: ${line}`);
    });
  expect(offences).toEqual([]);
});

test("nothing writes to the database outside a transaction that command() opened", () => {
  const write = /\bdb\(\)\s*\.\s*(\w+\s*\.\s*(create|update|upsert|delete)|\$execute)|\btransaction\(/;
  expect(linesWith(write, sources("lib/features", "app", "components"))).toEqual([]);
});

test("every permission is asked for somewhere", () => {
  const text = sources("lib/features", "app")
    .map((source) => source.text)
    .join("\n");
  expect(Object.keys(policy).filter((permission) => !text.includes(`"${permission}"`))).toEqual([]);
});

test("every permission that is asked for is in the policy", () => {
  const asked = sources("lib/features", "app").flatMap(({ text }) =>
    [...text.matchAll(/(?:permission|sees): "([^"]+)"|\bcan\(\w+, "([^"]+)"/g)].map(
      (found) => found[1] ?? found[2] ?? "",
    ),
  );
  expect([...new Set(asked)].filter((permission) => !Object.hasOwn(policy, permission))).toEqual([]);
});

const actionFiles = () => sources("app", "components", "lib").filter(({ text }) => /["']use server["']/.test(text));

test('"use server" stands at the top of an actions file under app, and nowhere else', () => {
  const offences = actionFiles().filter(
    ({ file, text }) => !/^app\/.*\/([a-z]+-)?actions\.ts$/.test(file) || !text.startsWith('"use server";'),
  );
  expect(offences.map(({ file }) => file)).toEqual([]);
});

test("every action is made by formAction()", () => {
  const offences = actionFiles().flatMap((source) =>
    exportsOf(source)
      .filter((line) => !/^const \w+ = formAction\(/.test(line))
      .map((line) => `${source.file}: ${line}`),
  );
  expect(offences).toEqual([]);
});

// Each of these can be called by anybody with any words. A new one is a change of the list, seen in review:
// npx vitest run --project=architecture -u
test("every action is on the list", async () => {
  const found = actionFiles().flatMap((source) =>
    exportsOf(source).map((line) => `${source.file} ${/^const (\w+)/.exec(line)?.[1]}`),
  );
  await expect(`${found.sort().join("\n")}\n`).toMatchFileSnapshot("actions.txt");
});

test("every route handler is on the list", async () => {
  const found = sources("app")
    .filter(({ file }) => file.endsWith("/route.ts"))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/\b(GET|HEAD|POST|PUT|PATCH|DELETE)\b(?=\s*[(=,}:]| as )/g)].map(
        ([, method]) => `${file} ${method}`,
      ),
    );
  await expect(`${[...new Set(found)].sort().join("\n")}\n`).toMatchFileSnapshot("routes.txt");
});

test("pages and layouts decide nothing: who may is asked of can(), never of a role", () => {
  const offences = linesWith(/\bholds\(|\.roles\.(includes|some)\(/, sources("app"));
  expect(offences).toEqual([]);
});
