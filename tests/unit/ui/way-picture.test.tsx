import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { WayPicture } from "@/components/layout/way-picture";
import { WAY_STEPS } from "@/components/layout/way-steps";

describe("the picture of the whole way", () => {
  test("links every step, in order", () => {
    const html = renderToStaticMarkup(<WayPicture />);
    const hrefs = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    expect(hrefs).toEqual(WAY_STEPS.map((step) => step.href));
  });

  test("marks no step when the programme stands at none", () => {
    expect(renderToStaticMarkup(<WayPicture />)).not.toContain("aria-current");
  });

  test("marks the step the programme stands at, in words too", () => {
    const html = renderToStaticMarkup(<WayPicture current="dragons-den" />);
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
    expect(html).toMatch(/Now<\/span><span class="way__name">Dragons’ Den/);
  });

  test("prints what lies at a step and follows the address it is given", () => {
    const html = renderToStaticMarkup(
      <WayPicture counts={{ portfolio: "4 ventures" }} hrefs={{ concepts: "/concepts" }} />,
    );
    expect(html).toContain("4 ventures");
    expect(html).toContain('href="/concepts"');
  });

  test("carries no inline style, which the security policy would drop", () => {
    expect(renderToStaticMarkup(<WayPicture current="board" />)).not.toContain("style=");
  });
});
