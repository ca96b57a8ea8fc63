import type { WayStepId } from "./way-steps";

const STROKES: Readonly<Record<WayStepId, string>> = {
  evidence: "M4 20h16M6.5 16v-4M12 16V5M17.5 16V9",
  ideas: "M9.5 18h5M10.5 21h3M12 3a6 6 0 0 0-3.7 10.7c.7.6 1.2 1.4 1.2 2.3h5c0-.9.5-1.7 1.2-2.3A6 6 0 0 0 12 3z",
  hackathon: "M8 7l-5 5 5 5M16 7l5 5-5 5M14 4l-4 16",
  concepts: "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
  "crocodiles-den": "M2.5 6h19M4 6l2.7 5L9.3 6 12 11l2.7-5 2.6 5L20 6M2.5 18h19M5.3 18L8 13l2.7 5 2.6-5 2.7 5 2.7-5",
  "dragons-den":
    "M12 2.5c.8 4.2 5.5 6 5.5 11.2A5.4 5.4 0 0 1 12 19.5a5.4 5.4 0 0 1-5.5-5.8c0-2.2 1.1-3.6 2.3-5.2.3 1.9 1 2.8 2.1 3.3.3-3.1-.3-6.3 1.1-9.3zM7 22h10",
  board: "M3.5 9L12 4l8.5 5zM6 9v8M10 9v8M14 9v8M18 9v8M3.5 20h17",
  portfolio:
    "M12 21v-9M12 12c0-4.2 2.9-6.5 7.5-6.5 0 4.2-2.9 6.5-7.5 6.5zM12 16c0-3.3-2.4-5.2-6.5-5.2 0 3.3 2.4 5.2 6.5 5.2z",
};

/** The sign of a step, drawn in the colour of the text around it. */
export function WayIcon({ step }: { readonly step: WayStepId }) {
  return (
    <svg className="way__icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path
        d={STROKES[step]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
