import { expect, test } from "vitest";
import { linesWith, sources } from "./sources";

const PACKAGE = "(?!@/)[^.].*";
const only = (...allowed: string[]) => new RegExp(`^(${allowed.join("|")})$`);
const own = (...floors: string[]) => `@/(${floors.join("|")})/.+`;

// floor → what it may import. The first floor that holds a file decides.
const FLOORS: [floor: string, allowed: RegExp][] = [
  ["lib/domain", only(own("lib/domain"), "zod")],
  ["lib/format", only(own("lib/format", "lib/domain"))],
  ["lib/platform", only(own("lib/platform", "lib/domain", "prisma/generated"), PACKAGE)],
  [
    "lib/features",
    only(own("lib/features", "lib/platform", "lib/domain", "lib/format"), "(?!react|next/|@prisma/)(?!@/)[^.].*"),
  ],
  ["components/ui", only(own("components/ui"), "react", "react-dom", "next/link", "govuk-frontend/.+")],
  ["components/charts", only(own("components/ui", "components/charts"), "react", "next/link", "d3-.+", "@visx/.+")],
  ["components", only(own("components", "lib/domain", "lib/format"), PACKAGE)],
  ["app", only(own("app", "components", "lib"), PACKAGE)],
  ["prisma/seed", only(own("prisma/seed", "lib"), PACKAGE)],
  ["bin", only(own("bin", "lib", "prisma/seed"), PACKAGE)],
];

const floorOf = (file: string) => FLOORS.find(([floor]) => file.startsWith(`${floor}/`))?.[0];

test.each(FLOORS)("%s imports only what it may", (floor, allowed) => {
  const found = sources(floor).filter(({ file }) => floorOf(file) === floor);
  const offences = found.flatMap(({ file, imports }) =>
    imports.filter((name) => !allowed.test(name)).map((name) => `${file} imports ${name}`),
  );
  expect(offences).toEqual([]);
});

test("every folder of code is a floor", () => {
  const homeless = sources("lib", "components", "app", "bin", "prisma").filter(({ file }) => !floorOf(file));
  expect(homeless.map(({ file }) => file)).toEqual([]);
});

test("components know no server: no node, no database, no server-only part of Next", () => {
  const server = /^(node:.*|pg.*|next\/(headers|server|cache)|next-auth.*|@prisma\/.*|nodemailer)$/;
  const offences = sources("components").flatMap(({ file, imports }) =>
    imports.filter((name) => server.test(name)).map((name) => `${file} imports ${name}`),
  );
  expect(offences).toEqual([]);
});

test("only lib/platform/db.ts imports the generated database client", () => {
  const importing = sources("app", "bin", "components", "lib", "prisma/seed").filter(({ imports }) =>
    imports.some((name) => name.startsWith("@/prisma/generated") || name === "@prisma/client"),
  );
  expect(importing.map(({ file }) => file)).toEqual(["lib/platform/db.ts"]);
});

test("the domain and the formats read no clock, no randomness and no environment", () => {
  const impure =
    /Date\.now\(|new Date\(\)|performance\.|Temporal\.Now|Math\.random|randomUUID|getRandomValues|process\.|globalThis|\bfetch\(/;
  expect(linesWith(impure, sources("lib/domain", "lib/format"))).toEqual([]);
});

test("only lib/platform/env.ts reads the settings, beside the files that Next loads by itself", () => {
  const offences = linesWith(/process\.env(?!\.\w+ = )/, sources("app", "components", "lib", "prisma/seed"));
  expect(offences.filter((line) => !line.startsWith("lib/platform/env.ts:"))).toEqual([]);
});

test("only lib/platform/clock.ts reads the time", () => {
  const offences = linesWith(
    /Date\.now\(|new Date\(\)|Temporal\.Now/,
    sources("app", "components", "lib", "prisma/seed"),
  );
  expect(offences.filter((line) => !line.startsWith("lib/platform/clock.ts:"))).toEqual([]);
});
