/** Where each step lies on the drawn river, in the units of its picture; way-picture.css places the links alike. */
const POINTS = [
  [80, 268],
  [200, 184],
  [320, 252],
  [440, 168],
  [560, 236],
  [680, 152],
  [800, 220],
  [920, 136],
] as const;

type Point = readonly [x: number, y: number];

const bend = ([fromX, fromY]: Point, [toX, toY]: Point): string => {
  const reach = (toX - fromX) / 2;
  return `C${fromX + reach} ${fromY} ${toX - reach} ${toY} ${toX} ${toY}`;
};

function through(points: readonly Point[]): string {
  return points.map((point, index) => bend(points[index - 1] ?? point, point)).join("");
}

/** A stream that widens from its spring to its mouth. */
function bed(points: readonly Point[]): string {
  const half = (index: number) => 5 + index * 2.5;
  const upper = points.map(([x, y], index): Point => [x, y - half(index)]);
  const lower = points.map(([x, y], index): Point => [x, y + half(index)]).reverse();
  const [start] = upper;
  const [mouth] = lower;
  return start && mouth ? `M${start.join(" ")}${through(upper)}L${mouth.join(" ")}${through(lower)}Z` : "";
}

/** The picture behind the links: the river, and the part of the way already gone. */
export function WayRiver({ reached }: { readonly reached: number }) {
  const ends: readonly Point[] = [[0, 262], ...POINTS, [1000, 122]];
  const gone = ends.slice(0, reached + 2);
  return (
    <svg className="way__river" viewBox="0 0 1000 400" aria-hidden="true" focusable="false">
      <path d={bed(ends)} fill="#ece4f2" />
      <path
        d={`M0 262${through(ends)}`}
        fill="none"
        stroke="#8b6aa5"
        strokeWidth="3"
        strokeLinecap="round"
        strokeDasharray="0.1 10"
      />
      {reached < 0 ? null : (
        <path d={`M0 262${through(gone)}`} fill="none" stroke="#3b1e54" strokeWidth="4" strokeLinecap="round" />
      )}
    </svg>
  );
}

/** On a narrow screen: the bend from one step to the next. */
export function WayBend({ isGone, isTurned }: { readonly isGone: boolean; readonly isTurned: boolean }) {
  const path = isTurned ? "M44 0C44 50 24 50 24 100" : "M24 0C24 50 44 50 44 100";
  return (
    <svg className="way__bend" viewBox="0 0 72 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="#ece4f2" strokeWidth="16" vectorEffect="non-scaling-stroke" />
      <path
        d={path}
        fill="none"
        stroke={isGone ? "#3b1e54" : "#8b6aa5"}
        strokeWidth={isGone ? 4 : 3}
        strokeLinecap="round"
        strokeDasharray={isGone ? undefined : "0.1 10"}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
