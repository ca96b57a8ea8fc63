import { type ComponentType, createElement, type ReactElement, type ReactNode } from "react";
import { BackLink } from "@/components/ui/back-link";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { CharacterCount } from "@/components/ui/character-count";
import { Checkboxes } from "@/components/ui/checkboxes";
import { DateInput } from "@/components/ui/date-input";
import { Details } from "@/components/ui/details";
import { ErrorMessage } from "@/components/ui/error-message";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Fieldset } from "@/components/ui/fieldset";
import { FileUpload } from "@/components/ui/file-upload";
import { Footer } from "@/components/ui/footer";
import { GenericHeader } from "@/components/ui/generic-header";
import { Hint } from "@/components/ui/hint";
import { Input } from "@/components/ui/input";
import { InsetText } from "@/components/ui/inset-text";
import { Label } from "@/components/ui/label";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { PhaseBanner } from "@/components/ui/phase-banner";
import { Radios } from "@/components/ui/radios";
import { Select } from "@/components/ui/select";
import { ServiceNavigation } from "@/components/ui/service-navigation";
import { SkipLink } from "@/components/ui/skip-link";
import { SummaryList } from "@/components/ui/summary-list";
import { Table } from "@/components/ui/table";
import { Tabs } from "@/components/ui/tabs";
import { Tag } from "@/components/ui/tag";
import { TaskList } from "@/components/ui/task-list";
import { Textarea } from "@/components/ui/textarea";
import { WarningText } from "@/components/ui/warning-text";
import { htmlToReact, toReactAttributes } from "./html-to-react";

export type Options = Readonly<Record<string, unknown>>;

const RENAMED: Readonly<Record<string, string>> = {
  classes: "className",
  containerClasses: "containerClassName",
  captionClasses: "captionClassName",
  navigationClasses: "navigationClassName",
  errorMessage: "error",
  maxlength: "maxLength",
  maxwords: "maxWords",
  spellcheck: "spellCheck",
  autocomplete: "autoComplete",
  autocapitalize: "autoCapitalize",
  inputmode: "inputMode",
  colspan: "colSpan",
  rowspan: "rowSpan",
  beforeInput: "before",
  beforeInputs: "before",
  afterInput: "after",
  afterInputs: "after",
  for: "htmlFor",
};

/** Options whose text or HTML stands alone and becomes a node. */
const NODES = new Set(["before", "after", "conditional"]);

/** `titleText` and `titleHtml`, say, are one option here: `titleText`. */
const PAIRS = ["title", "description", "summary", "logo"];

const isRecord = (value: unknown): value is Options =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const contentOf = (options: Options): ReactNode =>
  typeof options.html === "string" && options.html ? htmlToReact(options.html) : (options.text as ReactNode);

function attributesFrom(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const plain = Object.entries(value).map(([name, item]) => [name, isRecord(item) ? item.value : item]);
  return toReactAttributes(Object.fromEntries(plain));
}

function translate(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translate);
  if (!isRecord(value)) return value;
  const result: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    const to = RENAMED[name] ?? name;
    if (name === "attributes") result[to] = attributesFrom(item);
    else if (NODES.has(to) && isRecord(item)) result[to] = contentOf(item);
    else result[to] = translate(item);
  }
  if ("text" in value || "html" in value) {
    result.text = contentOf(value);
    delete result.html;
  }
  for (const name of PAIRS) {
    const html = value[`${name}Html`];
    const content = html ? htmlToReact(String(html)) : value[`${name}Text`];
    if (content !== undefined) result[`${name}Text`] = content;
  }
  return result;
}

type Translated = Record<string, unknown>;
type Change = (props: Translated, options: Options) => Translated;

/** How the component is made from its macro's options; `change` does what is peculiar to it. */
function made<P>(component: ComponentType<P>, change: Change = (props) => props) {
  return (options: Options): ReactElement => {
    const props = change(translate(options) as Translated, options);
    return createElement(component as ComponentType<Translated>, props);
  };
}

const asChildren: Change = ({ text, ...props }) => ({ ...props, children: text });
const asField: Change = ({ value, ...props }) => ({ ...props, defaultValue: value });
const asGroup: Change = ({ idPrefix, value, values, fieldset, ...props }) => {
  const { legend, ...frame } = isRecord(fieldset) ? fieldset : { legend: undefined };
  return {
    ...props,
    id: idPrefix ?? props.id ?? props.name,
    defaultValue: values ?? value,
    fieldset: fieldset ? frame : undefined,
    legend,
  };
};

const asDate: Change = ({ namePrefix, ...props }) => {
  const part = (item: unknown): unknown => (isRecord(item) ? asField({ ...item }, item) : item);
  const items = Array.isArray(props.items) ? props.items.map(part) : undefined;
  return {
    ...asGroup(props, {}),
    name: namePrefix,
    items,
    day: part(props.day),
    month: part(props.month),
    year: part(props.year),
  };
};

export const renderers: Readonly<Record<string, (options: Options) => ReactElement>> = {
  "back-link": made(BackLink, asChildren),
  breadcrumbs: made(Breadcrumbs),
  button: made(Button, asChildren),
  "character-count": made(CharacterCount, asField),
  checkboxes: made(Checkboxes, asGroup),
  "date-input": made(DateInput, asDate),
  details: made(Details, asChildren),
  "error-message": made(ErrorMessage, asChildren),
  "error-summary": made(ErrorSummary),
  fieldset: made(Fieldset, asChildren),
  "file-upload": made(FileUpload),
  footer: made(Footer),
  "generic-header": made(GenericHeader, ({ logoText, ...props }) => ({ ...props, logo: logoText })),
  hint: made(Hint, asChildren),
  input: made(Input, asField),
  "inset-text": made(InsetText, asChildren),
  label: made(Label, asChildren),
  "notification-banner": made(NotificationBanner, ({ text, ...props }, options) =>
    options.html ? { ...props, children: text } : { ...props, text },
  ),
  pagination: made(Pagination, (props) => ({
    ...props,
    items: Array.isArray(props.items)
      ? props.items.filter((item) => !isRecord(item) || Object.keys(item).length > 0)
      : undefined,
  })),
  panel: made(Panel, (props, options) => ({
    ...asChildren(props, options),
    className: options.classes ? String(options.classes).replace("govuk-panel--interruption", "").trim() : undefined,
    isInterruption: String(options.classes).includes("govuk-panel--interruption"),
  })),
  "phase-banner": made(PhaseBanner, asChildren),
  radios: made(Radios, asGroup),
  select: made(Select, asField),
  "service-navigation": made(ServiceNavigation, (props, options) => {
    const slots = isRecord(options.slots) ? options.slots : {};
    const end = isRecord(slots.end) ? slots.end : { html: slots.end, align: undefined };
    const slot = (html: unknown) => (html ? htmlToReact(String(html)) : undefined);
    return {
      ...props,
      slots: {
        start: slot(slots.start),
        end: slot(end.html),
        isEndInline: end.align === "inline",
        navigationStart: slot(slots.navigationStart),
        navigationEnd: slot(slots.navigationEnd),
      },
    };
  }),
  "skip-link": made(SkipLink, asChildren),
  "summary-list": made(SummaryList),
  table: made(Table),
  tabs: made(Tabs),
  tag: made(Tag, asChildren),
  "task-list": made(TaskList, (props) => ({
    ...props,
    items: Array.isArray(props.items)
      ? props.items.map((task) => (isRecord(task) && isRecord(task.hint) ? { ...task, hint: task.hint.text } : task))
      : [],
  })),
  textarea: made(Textarea, asField),
  "warning-text": made(WarningText, asChildren),
};
