import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { type Options, renderers } from "./fixture-renderers";
import { normaliseHtml } from "./normalise-html";

interface Fixture {
  readonly name: string;
  readonly options: Options;
  readonly html: string;
}

const FIXTURES = new URL("../../../node_modules/govuk-frontend/dist/govuk/components/", import.meta.url);

function fixturesOf(component: string): readonly Fixture[] {
  const file = readFileSync(new URL(`${component}/fixtures.json`, FIXTURES), "utf8");
  return (JSON.parse(file) as { fixtures: Fixture[] }).fixtures;
}

const DROP_ZONE = "The drop zone needs a script of its own; the browser's own control does without one.";

/** Fixtures we do not follow, each with the reason. */
const LEFT_OUT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "file-upload": {
    enhanced: DROP_ZONE,
    "enhanced, with error message and hint": DROP_ZONE,
    "enhanced, multiple files": DROP_ZONE,
    "enhanced, custom wrapper classes and attributes": DROP_ZONE,
    translated: DROP_ZONE,
  },
};

const classOf = (element: Parameters<NonNullable<Parameters<typeof normaliseHtml>[1]>>[0]): string =>
  element.attrs.find(({ name }) => name === "class")?.value ?? "";

/** Parts of a component that are GOV.UK's alone and that we never draw. */
const LEFT_OUT_PARTS: Readonly<Record<string, readonly string[]>> = {
  footer: [
    "govuk-footer__crown",
    "govuk-footer__licence-logo",
    "govuk-footer__licence-description",
    "govuk-footer__meta-item",
  ],
};

describe.each(Object.entries(renderers))("%s renders what GOV.UK Frontend renders", (component, render) => {
  const parts = LEFT_OUT_PARTS[component] ?? [];
  const followed = fixturesOf(component).filter(({ name }) => !(name in (LEFT_OUT[component] ?? {})));

  test.each(followed.map((fixture) => [fixture.name, fixture] as const))("%s", (_name, fixture) => {
    const ours = normaliseHtml(renderToStaticMarkup(render(fixture.options)));
    const theirs = normaliseHtml(fixture.html, (element) => parts.includes(classOf(element)));
    expect(ours).toBe(theirs);
  });
});

describe("what is left out", () => {
  test("names only fixtures that exist, and says why", () => {
    const stale = Object.entries(LEFT_OUT).flatMap(([component, entries]) => {
      const known = new Set(fixturesOf(component).map(({ name }) => name));
      return Object.entries(entries).filter(([name, reason]) => !known.has(name) || reason.length < 10);
    });
    expect(stale).toEqual([]);
  });

  test("names only parts that the fixtures still have", () => {
    const stale = Object.entries(LEFT_OUT_PARTS).flatMap(([component, parts]) => {
      const html = fixturesOf(component).map((fixture) => fixture.html);
      return parts.filter((part) => !html.some((text) => text.includes(part)));
    });
    expect(stale).toEqual([]);
  });
});
