import { positioned } from "../ui/positioned";
import { partsOfLetter } from "./letter-parts";

/** A letter as it was sent. Only addresses of this portal can be followed. */
export function LetterText({ text, origin }: { readonly text: string; readonly origin: string }) {
  return (
    <div className="govuk-body letter-text wrap-anywhere whitespace-pre-wrap">
      {positioned(partsOfLetter(text, origin)).map(({ key, item }) =>
        item.path ? (
          <a className="govuk-link" href={item.path} key={key}>
            {item.text}
          </a>
        ) : (
          <span key={key}>{item.text}</span>
        ),
      )}
    </div>
  );
}
