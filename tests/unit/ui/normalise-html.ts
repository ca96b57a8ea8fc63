import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const INLINE = new Set(["a", "abbr", "b", "br", "code", "em", "i", "label", "span", "strong", "small", "time"]);
const BOOLEAN = new Set(["checked", "disabled", "hidden", "multiple", "open", "selected"]);

const isElement = (node: Node): node is Element => "tagName" in node;
// Buttons stand in flex rows, where the space between them is not drawn.
const isButtonLink = ({ attrs }: Element): boolean =>
  attrs.some(({ name, value }) => name === "class" && value.split(" ").includes("govuk-button"));
const isBoundary = (node: Node | undefined): boolean =>
  node === undefined || (isElement(node) && (!INLINE.has(node.tagName) || isButtonLink(node)));

function attributesOf(element: Element): string {
  return element.attrs
    .map(({ name, value }) => {
      if (name === "class") return `class="${value.split(/\s+/).filter(Boolean).sort().join(" ")}"`;
      if (BOOLEAN.has(name)) return name;
      if (name === "style") return `style="${value.replace(/\s|;$/g, "")}"`;
      return `${name}="${value}"`;
    })
    .filter((attribute) => attribute !== 'class=""')
    .sort()
    .map((attribute) => ` ${attribute}`)
    .join("");
}

function textOf(value: string, before: Node | undefined, after: Node | undefined): string {
  let text = value.replace(/\s+/g, " ");
  if (isBoundary(before)) text = text.trimStart();
  if (isBoundary(after)) text = text.trimEnd();
  return text;
}

function linesOf(nodes: readonly Node[], depth: number): string[] {
  const indent = "  ".repeat(depth);
  return nodes.flatMap((node, index) => {
    if (node.nodeName === "#text" && "value" in node) {
      const text = textOf(node.value, nodes[index - 1], nodes[index + 1]);
      return text ? [`${indent}${JSON.stringify(text)}`] : [];
    }
    if (!isElement(node)) return [];
    const open = `${indent}<${node.tagName}${attributesOf(node)}>`;
    if (node.tagName === "textarea") {
      return [open, ...node.childNodes.flatMap((child) => ("value" in child ? [JSON.stringify(child.value)] : []))];
    }
    return [open, ...linesOf(node.childNodes, depth + 1)];
  });
}

/** One line per element and text, blind to what does not matter: attribute and class order, white space between blocks. */
export function normaliseHtml(html: string, leaveOut: (element: Element) => boolean = () => false): string {
  const prune = (nodes: Node[]): Node[] => {
    const kept: Node[] = [];
    for (const node of nodes) {
      const last = kept.at(-1);
      if (isElement(node)) {
        if (!leaveOut(node)) kept.push({ ...node, childNodes: prune(node.childNodes) });
      } else if ("value" in node && last && "value" in last) {
        kept.splice(-1, 1, { ...last, value: last.value + node.value });
      } else {
        kept.push(node);
      }
    }
    return kept;
  };
  return linesOf(prune(parseFragment(html).childNodes), 0).join("\n");
}
