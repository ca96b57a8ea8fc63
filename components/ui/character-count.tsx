import { classNames } from "./class-names";
import { Hint } from "./hint";
import type { Attributes } from "./options";
import { Textarea, type TextareaProps } from "./textarea";

type Plural = Readonly<Record<string, string>>;

interface CharacterCountProps extends Omit<TextareaProps, "describedBy"> {
  readonly maxLength?: number;
  /** GOV.UK warns of it in the console; `maxLength` with `countType="words"` does the same. */
  readonly maxWords?: number;
  /** The percentage of the limit at which the message appears. */
  readonly threshold?: number;
  readonly countType?: "characters" | "words" | "length";
  readonly countMessage?: { readonly className?: string };
  readonly textareaDescriptionText?: string;
  readonly charactersUnderLimitText?: Plural;
  readonly charactersAtLimitText?: string;
  readonly charactersOverLimitText?: Plural;
  readonly wordsUnderLimitText?: Plural;
  readonly wordsAtLimitText?: string;
  readonly wordsOverLimitText?: Plural;
}

function translated(key: string, message: Plural | string | undefined): Attributes {
  if (message === undefined) return {};
  if (typeof message === "string") return { [`data-i18n.${key}`]: message };
  return Object.fromEntries(Object.entries(message).map(([rule, text]) => [`data-i18n.${key}.${rule}`, text]));
}

export function CharacterCount(props: CharacterCountProps) {
  const {
    maxLength,
    maxWords,
    threshold,
    countMessage,
    textareaDescriptionText,
    charactersUnderLimitText,
    charactersAtLimitText,
    charactersOverLimitText,
    wordsUnderLimitText,
    wordsAtLimitText,
    wordsOverLimitText,
    formGroup,
    className,
    ...textarea
  } = props;
  const { name, id = name } = textarea;
  const countType = props.countType ?? (maxWords ? "words" : undefined);
  const limit = maxWords ?? maxLength;
  const description =
    textareaDescriptionText ?? `You can enter up to %{count} ${countType === "words" ? "words" : "characters"}`;
  const isDescribedLater = limit === undefined && textareaDescriptionText !== undefined;
  const attributes: Attributes = {
    "data-module": "govuk-character-count",
    "data-maxlength": maxLength,
    "data-maxwords": maxWords,
    "data-threshold": threshold,
    "data-count-type": countType,
    ...(isDescribedLater ? translated("textarea-description", { other: textareaDescriptionText }) : {}),
    ...translated("characters-under-limit", charactersUnderLimitText),
    ...translated("characters-at-limit", charactersAtLimitText),
    ...translated("characters-over-limit", charactersOverLimitText),
    ...translated("words-under-limit", wordsUnderLimitText),
    ...translated("words-at-limit", wordsAtLimitText),
    ...translated("words-over-limit", wordsOverLimitText),
    ...formGroup?.attributes,
  };
  return (
    <Textarea
      {...textarea}
      id={id}
      describedBy={`${id}-info`}
      className={classNames("govuk-js-character-count", className)}
      formGroup={{
        className: classNames("govuk-character-count", formGroup?.className),
        attributes,
        before: formGroup?.before,
        after: (
          <>
            <Hint id={`${id}-info`} className={classNames("govuk-character-count__message", countMessage?.className)}>
              {limit === undefined ? null : description.replace("%{count}", String(limit))}
            </Hint>
            {formGroup?.after}
          </>
        ),
      }}
    />
  );
}
