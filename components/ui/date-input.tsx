import { classNames } from "./class-names";
import { ControlGroup } from "./form-group";
import { Input, type InputProps } from "./input";
import { type Attributes, type ErrorOptions, type GroupOptions, toOptions } from "./options";

interface DateItem {
  readonly name?: string;
  readonly id?: string;
  readonly label?: string;
  readonly defaultValue?: string | number;
  /** Whether this part is what the error is about; without a say all three are marked. */
  readonly error?: boolean;
  readonly className?: string;
  readonly inputMode?: InputProps["inputMode"];
  readonly autoComplete?: string;
  readonly pattern?: string;
  readonly attributes?: Attributes;
}

interface DateInputProps extends GroupOptions {
  readonly id: string;
  /** Put before each part's name: `name="due"` gives `due-day`, `due-month`, `due-year`. */
  readonly name?: string;
  readonly defaultValue?: Readonly<Record<string, string | number | undefined>>;
  readonly day?: DateItem | false;
  readonly month?: DateItem | false;
  readonly year?: DateItem | false;
  readonly items?: readonly (DateItem | null | false | undefined)[];
}

const ERROR_CLASS = "govuk-input--error";
const WIDTHS = { day: 2, month: 2, year: 4 } as const;
type Part = keyof typeof WIDTHS;
const PARTS: readonly Part[] = ["day", "month", "year"];

const isMarked = (item: DateItem): boolean => item.error === true || (item.className ?? "").includes(ERROR_CLASS);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

export function DateInput(props: DateInputProps) {
  const { id, name, defaultValue, day, month, year, items, className, attributes, ...group } = props;
  const parts = { day: day ?? {}, month: month ?? {}, year: year ?? {} };
  const ownParts = PARTS.map((part): DateItem | false => parts[part]);
  const given: readonly DateItem[] = (items?.length ? items : ownParts).filter((item): item is DateItem =>
    Boolean(item),
  );
  const partOf = (item: DateItem): Part | undefined =>
    PARTS.find((part) => {
      const own = parts[part];
      return item === own || (item.name !== undefined && (item.name === part || (own && item.name === own.name)));
    });
  const isAnyMarked = given.some(isMarked);
  const hasError = toOptions<ErrorOptions>(group.error) !== undefined;

  return (
    <ControlGroup id={id} role="group" {...group}>
      <div className={classNames("govuk-date-input", className)} id={id} {...attributes}>
        {group.formGroup?.before}
        {given.map((item) => {
          const part = partOf(item);
          const own = part ? parts[part] : undefined;
          const itemName = item.name ?? part ?? "";
          const fullName = name ? `${name}-${itemName}` : itemName;
          const needsMark =
            !(item.className ?? "").includes(ERROR_CLASS) &&
            (isMarked(item) || (item.error !== false && hasError && !isAnyMarked));
          return (
            <div className="govuk-date-input__item" key={fullName}>
              <Input
                label={{ text: item.label ?? capitalised(itemName), className: "govuk-date-input__label" }}
                id={item.id ?? `${id}-${itemName}`}
                name={fullName}
                className={classNames(
                  "govuk-date-input__input",
                  needsMark && ERROR_CLASS,
                  !(item.className ?? "").includes("govuk-input--width-") &&
                    `govuk-input--width-${part ? WIDTHS[part] : 2}`,
                  item.className,
                )}
                defaultValue={
                  item.defaultValue ??
                  (own || undefined)?.defaultValue ??
                  defaultValue?.[fullName] ??
                  defaultValue?.[itemName]
                }
                inputMode={item.inputMode ?? "numeric"}
                autoComplete={item.autoComplete}
                pattern={item.pattern}
                attributes={item.attributes}
              />
            </div>
          );
        })}
        {group.formGroup?.after}
      </div>
    </ControlGroup>
  );
}
