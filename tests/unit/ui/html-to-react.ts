import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { createElement, type ReactNode } from "react";

const REACT_NAMES: Readonly<Record<string, string>> = {
  class: "className",
  for: "htmlFor",
  autocomplete: "autoComplete",
  autocorrect: "autoCorrect",
  colspan: "colSpan",
  rowspan: "rowSpan",
  maxlength: "maxLength",
  spellcheck: "spellCheck",
  inputmode: "inputMode",
  tabindex: "tabIndex",
  "fill-rule": "fillRule",
  "clip-rule": "clipRule",
};

/** The attributes of the fixtures under the names React knows them by. */
export function toReactAttributes(attributes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      if (name === "value") return ["defaultValue", value];
      if (name === "checked") return ["defaultChecked", true];
      return [REACT_NAMES[name] ?? name, value];
    }),
  );
}

function toNode(node: DefaultTreeAdapterTypes.ChildNode, key: number, parent: string): ReactNode {
  if (node.nodeName === "#text" && "value" in node) {
    return /^t(able|body|head|r)$/.test(parent) ? null : node.value;
  }
  if (!("tagName" in node)) return null;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  const { value, ...others } = attributes;
  // Only a field's value can be typed over; an option's or a button's is fixed.
  const props =
    value !== undefined && ["option", "button", "li"].includes(node.tagName)
      ? { ...toReactAttributes(others), value }
      : toReactAttributes(attributes);
  const children = node.childNodes.map((child, index) => toNode(child, index, node.tagName));
  return createElement(node.tagName, { key, ...props }, ...children);
}

/** Turns a fixture's HTML into React nodes, so that our components get what a page would give them. */
export function htmlToReact(html: string): ReactNode {
  const nodes = parseFragment(html.trim()).childNodes.map((node, index) => toNode(node, index, ""));
  return nodes.length === 1 ? nodes[0] : nodes;
}
