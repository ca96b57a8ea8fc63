interface MarkProps {
  readonly className?: string;
}

/** The mark: a stream that winds upwards over its stepping stones to an open door of light. */
export function Mark({ className }: MarkProps) {
  return (
    <svg className={className} viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
      <path
        d="M5 41c11 0 9-11 19-11s8-12 17-12"
        fill="none"
        stroke="currentColor"
        strokeWidth="5"
        strokeLinecap="round"
      />
      <path
        d="M5 30c9 0 8-10 16-10 7 0 7-8 12-10"
        fill="none"
        stroke="currentColor"
        strokeOpacity="0.55"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <circle cx="41" cy="7" r="5" fill="#f4a24c" />
    </svg>
  );
}

/** The mark and the name; the name is text, so it is read, found and enlarged like any other. */
export function Wordmark({ name = "London Ventures" }: { readonly name?: string }) {
  return (
    <span className="wordmark">
      <Mark className="wordmark__mark" />
      <span className="wordmark__name">{name}</span>
    </span>
  );
}
