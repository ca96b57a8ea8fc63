import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { BarChart } from "@/components/charts/bar-chart";
import { DotStrip } from "@/components/charts/dot-strip";
import { HeatMap, shadeOf } from "@/components/charts/heat-map";
import { Radar } from "@/components/charts/radar";
import { TileMap } from "@/components/charts/tile-map";
import { TimelineChart } from "@/components/charts/timeline-chart";
import { wrapWords } from "@/components/charts/wrap-words";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => "tagName" in node;

function all(nodes: readonly Node[], name: string): Element[] {
  return nodes.filter(isElement).flatMap((node) => {
    const own = node.tagName === name ? [node] : [];
    return [...own, ...all(node.childNodes, name)];
  });
}

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return isElement(node) ? node.childNodes.map(textOf).join("") : "";
}

function drawn(figure: ReactElement) {
  const html = renderToStaticMarkup(figure);
  const nodes = parseFragment(html).childNodes;
  const rows = all(nodes, "tr").map((row) => row.childNodes.map(textOf));
  return { html, nodes, rows };
}

const bars = (
  <BarChart
    id="stages"
    title="Most stop early"
    labelHead="Stage"
    valueHead="Number"
    items={[
      { label: "Submitted", value: 14 },
      { label: "Approved", value: 0, text: "none" },
    ]}
  />
);

const dots = (
  <DotStrip
    id="marks"
    title="They agree"
    labelHead="Criterion"
    min={1}
    max={3}
    rows={[
      { label: "Impact", values: [2, 3, 3] },
      { label: "Cost", values: [], flag: "Discuss" },
    ]}
  />
);

const radar = (
  <Radar
    id="profile"
    title="Strong on impact"
    labelHead="Criterion"
    min={1}
    max={5}
    axes={["Impact", "Cost", "Fit"].map((label) => ({ label, mean: 3.25, low: 2, high: 5 }))}
  />
);

const timeline = (
  <TimelineChart
    id="phases"
    title="The second is open"
    today="2027-03-05"
    todayText="5 March 2027"
    phases={[
      { label: "First", start: "2027-01-01", end: "2027-02-01", when: "in January" },
      { label: "Second", start: "2027-03-05", end: "2027-03-05", when: "today" },
      { label: "Third", start: "2027-04-01", end: "2027-04-09", when: "in April" },
    ]}
  />
);

const map = (
  <TileMap
    id="areas"
    title="One of two takes part"
    nameHead="Area"
    valueHead="Standing"
    legend={["Not yet", "Takes part"]}
    tiles={[
      { code: "E1", name: "North", short: "NOR", column: 1, row: 1, step: 0 },
      { code: "E2", name: "South", short: "SOU", column: 1, row: 2, step: 1, text: "3" },
    ]}
  />
);

const figures = { bars, dots, radar, timeline, map };

describe("the table twin holds what the picture shows", () => {
  test("bars: the label and the value as printed", () => {
    expect(drawn(bars).rows).toEqual([
      ["Stage", "Number"],
      ["Submitted", "14"],
      ["Approved", "none"],
    ]);
  });

  test("dots: how many gave each mark, and the mean", () => {
    expect(drawn(dots).rows).toEqual([
      ["Criterion", "1", "2", "3", "Mean"],
      ["Impact", "0", "1", "2", "2.7"],
      ["Cost", "0", "0", "0", "–"],
    ]);
  });

  test("radar: mean, lowest and highest on each axis", () => {
    expect(drawn(radar).rows[1]).toEqual(["Impact", "3.3", "2", "5"]);
  });

  test("timeline: each phase with its dates and how it stands today", () => {
    expect(drawn(timeline).rows.slice(1)).toEqual([
      ["First", "in January", "past"],
      ["Second", "today", "now"],
      ["Third", "in April", "to come"],
    ]);
  });

  test("tile map: each area with its place in the legend", () => {
    expect(drawn(map).rows.slice(1)).toEqual([
      ["North", "Not yet"],
      ["South", "Takes part, 3"],
    ]);
  });
});

describe.each(Object.entries(figures))("the drawn figure of %s", (_name, figure) => {
  const { html, nodes } = drawn(figure);
  const [picture] = all(nodes, "svg").filter(({ attrs }) => attrs.some(({ value }) => value === "img"));

  test("is an image named and described by elements that are there", () => {
    const names = picture?.attrs.find(({ name }) => name === "aria-labelledby")?.value.split(" ") ?? [];
    expect(names).toHaveLength(2);
    for (const id of names) expect(html).toContain(`id="${id}"`);
  });

  test("carries no inline style, which the security policy would drop", () => {
    expect(html).not.toContain("style=");
  });

  test("draws no text smaller than 13 pixels and no broken number", () => {
    const sizes = [...html.matchAll(/font-size="(\d+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
    expect(html).not.toMatch(/NaN|Infinity/);
  });
});

describe("bars", () => {
  test("are as long as their share of the greatest value", () => {
    const widths = all(drawn(bars).nodes, "rect").map(({ attrs }) => attrs.find(({ name }) => name === "width")?.value);
    expect(widths).toEqual(["72%", "0%"]);
  });
});

describe("dots", () => {
  test("stand one for each given mark", () => {
    expect(all(drawn(dots).nodes, "circle")).toHaveLength(3);
  });
});

describe("the heat map", () => {
  test("prints every number and says where there is none", () => {
    const { rows } = drawn(
      <HeatMap
        id="heat"
        title="No one leads"
        rowHead="Name"
        columns={["A", "B"]}
        min={1}
        max={5}
        rows={[{ key: "one", label: "One", values: [4.25, null] }]}
      />,
    );
    expect(rows).toEqual([
      ["Name", "A", "B"],
      ["One", "4.3", "–"],
    ]);
  });

  test.each([
    [1, 1],
    [5, 5],
    [3, 3],
    [9, 5],
    [0, 1],
  ])("gives %d of 1 to 5 the shade %d", (value, shade) => {
    expect(shadeOf(value, 1, 5)).toBe(shade);
  });
});

describe("labels", () => {
  test("break between words and keep a long word whole", () => {
    expect(wrapWords("cost and benefit", 8)).toEqual(["cost and", "benefit"]);
    expect(wrapWords("Deliverability", 5)).toEqual(["Deliverability"]);
  });
});
