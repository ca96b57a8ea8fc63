import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Markdown } from "@/components/markdown";

const html = (text: string, headingLevel?: 2 | 3 | 4 | 5 | 6) =>
  renderToStaticMarkup(<Markdown text={text} {...(headingLevel ? { headingLevel } : {})} />);

describe("typed text", () => {
  test("keeps paragraphs, lists, emphasis and tables", () => {
    expect(html("One\n\n- a\n- **b**")).toBe(
      '<div class="prose"><p>One</p>\n<ul>\n<li>a</li>\n<li><strong>b</strong></li>\n</ul></div>',
    );
    expect(html("3. c")).toContain('<ol start="3">');
    expect(html("| a |\n| - |\n| b |")).toMatch(/<section[^>]*aria-label="Table"[^>]*><table>/);
  });

  test("never has a heading above the one it stands under", () => {
    expect(html("# One\n\n## Two\n\n###### Six")).toMatch(/<h3>One<\/h3>\s*<h4>Two<\/h4>\s*<h6>Six<\/h6>/);
    expect(html("# One", 6)).toContain("<h6>One</h6>");
  });

  test("links lead to the web or to mail, and tell no search engine to follow", () => {
    expect(html("[a](https://a.example/x?y=1)")).toContain(
      '<a href="https://a.example/x?y=1" rel="noopener nofollow">a</a>',
    );
    expect(html("[a](mailto:a@b.example)")).toContain('<a href="mailto:a@b.example"');
    for (const address of ["/work", "//evil.example", "#here", "x", "ftp://a.example", "tel:1"]) {
      expect(html(`[a](${address})`), address).not.toContain("<a ");
    }
  });

  test.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "text <b onclick=alert(1)>bold</b>",
    "<iframe src=javascript:alert(1)>",
    "<!-- x --><p style='x'>",
    "<style>*{display:none}</style>",
  ])("HTML is shown as it was typed: %s", (typed) => {
    const drawn = html(typed);
    expect(drawn).toContain("&lt;");
    expect(drawn).not.toMatch(/<(?:script|img|svg|b|iframe|style|form|input)[\s>]/);
    expect(drawn).not.toMatch(/<[^>]+\son\w+=/);
  });

  test.each([
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](vbscript:x)",
    "![x](https://evil.example/pixel.png)",
    "![x](javascript:alert(1))",
    "<javascript:alert(1)>",
    "[x]: javascript:alert(1)\n\n[x]",
    "| a |\n| :-: |\n| b |",
    "- [x] done",
    "text[^1]\n\n[^1]: note",
  ])("nothing in it acts, loads or styles: %j", (typed) => {
    const drawn = html(typed);
    expect(drawn).not.toMatch(/href="(?!https?:|mailto:)/);
    expect(drawn).not.toMatch(/<(?:img|input|script)|style=|src=| id=/);
  });

  test.each([
    ["quotes", "> ".repeat(3_000)],
    ["quotes without spaces", ">".repeat(6_000)],
    ["lists", "- ".repeat(3_000)],
    ["numbers", "1. ".repeat(2_000)],
    ["stars", "*".repeat(6_000)],
    ["emphasis", "*a".repeat(1_500) + "a*".repeat(1_500)],
    ["brackets", "[".repeat(3_000) + "]".repeat(3_000)],
    ["columns", `${"|a".repeat(1_500)}\n${"|-".repeat(1_500)}`],
    ["ticks", "`".repeat(6_000)],
  ])("text made to exhaust the server is shown as it was typed: nested %s", (_name, typed) => {
    expect(html(typed)).toMatch(/^<div class="prose whitespace-pre-wrap">/);
  });

  test("a long text in earnest is drawn, rules and tables included", () => {
    const earnest = `${"Some *words* in [a link](https://a.example).\n\n".repeat(60)}\n${"-".repeat(40)}\n\n- a\n  - b\n    - c\n`;
    expect(html(earnest)).toContain("<hr/>");
    expect(html("שלום 🦉")).toContain("<p>שלום 🦉</p>");
  });
});
