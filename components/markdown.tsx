import type { Element, ElementContent, Root, RootContent } from "hast";
import { createElement, Fragment, type ReactNode } from "react";
import rehypeSanitize, { type Options } from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { positioned } from "./ui/positioned";

interface MarkdownProps {
  readonly text: string;
  /** The level of the highest heading in the text: one below the heading it stands under. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
}

const SCHEMA: Options = {
  tagNames: [
    ...["p", "br", "hr", "strong", "em", "del", "code", "pre", "blockquote", "a"],
    ...["ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6"],
    ...["table", "thead", "tbody", "tr", "th", "td"],
  ],
  attributes: { a: ["href"], ol: ["start"] },
  protocols: { href: ["http", "https", "mailto"] },
  clobber: [],
};

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  // HTML that somebody typed is shown as they typed it, as text.
  .use(remarkRehype, { handlers: { html: (_state, node: { value: string }) => ({ type: "text", value: node.value }) } })
  .use(rehypeSanitize, SCHEMA);

// Nesting so deep, or marks so many, that drawing them could hold up the server: nobody writes so in earnest.
const TOO_DEEP = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){20}/m;
const MARKS = /[*_~[\]|`<]/g;
const MOST_MARKS = 1_000;
const isPlain = (text: string) => TOO_DEEP.test(text) || (text.match(MARKS)?.length ?? 0) > MOST_MARKS;

const REACHABLE = { tabIndex: 0 } as const;

/** Typed text as the portal shows it everywhere: Markdown without HTML, pictures or links of other kinds than web and mail. */
export function Markdown({ text, headingLevel = 3 }: MarkdownProps) {
  if (isPlain(text)) return <div className="prose whitespace-pre-wrap">{text}</div>;
  const tree: Root = parser.runSync(parser.parse(text));
  return <div className="prose">{draw(tree.children, headingLevel)}</div>;
}

function draw(nodes: readonly (RootContent | ElementContent)[], level: number): ReactNode[] {
  return positioned(nodes).map(({ key, item: node }) => {
    if (node.type === "text") return node.value;
    return node.type === "element" ? <Fragment key={key}>{drawElement(node, level)}</Fragment> : null;
  });
}

function drawElement(element: Element, level: number): ReactNode {
  const { tagName, properties } = element;
  const children = draw(element.children, level);
  const heading = /^h([1-6])$/.exec(tagName);
  if (heading) return createElement(`h${Math.min(6, level - 1 + Number(heading[1]))}`, {}, ...children);
  if (tagName === "a") return drawLink(String(properties.href ?? ""), children);
  if (tagName === "hr" || tagName === "br") return createElement(tagName);
  if (tagName === "table") {
    return (
      <section className="table-scroll" aria-label="Table" {...REACHABLE}>
        {createElement("table", {}, ...children)}
      </section>
    );
  }
  if (tagName === "pre") return createElement("pre", REACHABLE, ...children);
  return createElement(tagName, typeof properties.start === "number" ? { start: properties.start } : {}, ...children);
}

function drawLink(href: string, children: ReactNode[]): ReactNode {
  if (!/^(?:https?:\/\/|mailto:)/i.test(href)) return createElement("span", {}, ...children);
  return createElement("a", { href, rel: "noopener nofollow" }, ...children);
}
