import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { createElement, type ReactNode } from "react";

const REACT_NAMES: Readonly<Record<string, string>> = {
  class: "className",
  for: "htmlFor",
  autocomplete: "autoComplete",
  autocorrect: "autoCorrect",
  colspan: "colSpan",
  rowspan: "rowSpan",
  hreflang: "hrefLang",
  maxlength: "maxLength",
  spellcheck: "spellCheck",
  inputmode: "inputMode",
  tabindex: "tabIndex",
  "fill-rule": "fillRule",
  "clip-rule": "clipRule",
};

function toStyle(css: string): Record<string, string> {
  const declarations = css.split(";").flatMap((declaration) => {
    const [name, value] = declaration.split(":").map((part) => part.trim());
    return name && value ? [[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), value]] : [];
  });
  return Object.fromEntries(declarations);
}

/** The attributes of the fixtures under the names React knows them by. */
export function toReactAttributes(attributes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      if (name === "style") return [name, toStyle(String(value))];
      return [REACT_NAMES[name] ?? name, value];
    }),
  );
}

function toNode(node: DefaultTreeAdapterTypes.ChildNode, key: number, parent: string): ReactNode {
  if (node.nodeName === "#text" && "value" in node) {
    return /^t(able|body|head|r)$/.test(parent) ? null : node.value;
  }
  if (!("tagName" in node)) return null;
  const props = toReactAttributes(Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])));
  const children = node.childNodes.map((child, index) => toNode(child, index, node.tagName));
  if (node.tagName === "textarea") return createElement("textarea", { key, ...props, defaultValue: children.join("") });
  if (node.tagName === "input") {
    const { value, checked, ...others } = props;
    return createElement("input", { key, ...others, defaultValue: value, defaultChecked: checked !== undefined });
  }
  return createElement(node.tagName, { key, ...props }, ...children);
}

/** Turns a fixture's HTML into React nodes, so that our components get what a page would give them. */
export function htmlToReact(html: string): ReactNode {
  const nodes = parseFragment(html.trim()).childNodes.map((node, index) => toNode(node, index, ""));
  return nodes.length === 1 ? nodes[0] : nodes;
}
