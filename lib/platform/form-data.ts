import { Refusal } from "@/lib/domain/errors";

/** What a form sent, as an object: `a.b` is nested, `a[]` is a list, an empty text stays an empty text. */
export type TypedForm = { [name: string]: string | File | string[] | TypedForm };

const MAX_FIELDS = 400;
const MAX_TEXT = 200_000;
const MAX_DEPTH = 4;

/** Reads form data into a plain object without a prototype's names; refuses what is far too large to be typed. */
export function readForm(form: FormData): TypedForm {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$ACTION"));
  const size = [...form.values()].reduce((sum, value) => sum + (typeof value === "string" ? value.length : 0), 0);
  if (names.length > MAX_FIELDS || size > MAX_TEXT) {
    throw new Refusal("invalid", "This is more text than the form can take. Shorten it and send it again.");
  }
  const read: TypedForm = {};
  for (const name of names) put(read, name, form);
  return read;
}

function put(target: TypedForm, name: string, form: FormData) {
  const list = name.endsWith("[]");
  const path = (list ? name.slice(0, -2) : name).split(".");
  if (path.length > MAX_DEPTH || path.some((part) => !/^[A-Za-z0-9_-]{1,80}$/.test(part) || part === "__proto__"))
    return;
  let at = target;
  for (const part of path.slice(0, -1)) {
    const next = Object.hasOwn(at, part) ? at[part] : undefined;
    if (next === undefined) {
      const made: TypedForm = {};
      at[part] = made;
      at = made;
    } else if (typeof next === "object" && !Array.isArray(next) && !(next instanceof File)) {
      at = next;
    } else {
      return;
    }
  }
  const key = path.at(-1) ?? "";
  const value = form.get(name);
  if (list) at[key] = form.getAll(name).filter((one) => typeof one === "string");
  else if (value !== null) at[key] = typeof value === "string" ? value.replace(/\r\n/g, "\n") : value;
}
