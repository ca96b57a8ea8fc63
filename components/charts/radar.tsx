import { ChartSvg } from "./chart-svg";
import { FigureFrame, type FigureOptions } from "./figure-frame";
import { INK, LINE, MUTED, PALETTE, PAPER } from "./palette";
import { wrapWords } from "./wrap-words";

export interface RadarAxis {
  readonly label: string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

interface RadarProps extends FigureOptions {
  readonly axes: readonly RadarAxis[];
  readonly labelHead: string;
  readonly min: number;
  readonly max: number;
}

const WIDTH = 340;
const HEIGHT = 312;
const RADIUS = 96;
const CENTRE = { x: WIDTH / 2, y: 160 };

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The mean on each axis as a line, and the band from the lowest to the highest mark. */
export function Radar({ axes, labelHead, min, max, ...figure }: RadarProps) {
  const spot = (index: number, value: number, beyond = 0): readonly [x: number, y: number] => {
    const angle = (index / axes.length) * 2 * Math.PI - Math.PI / 2;
    // The centre is one step below the lowest mark, so that a lowest mark is still seen.
    const reach = ((value - min + 1) / (max - min + 1)) * RADIUS + beyond;
    return [rounded(CENTRE.x + Math.cos(angle) * reach), rounded(CENTRE.y + Math.sin(angle) * reach)];
  };
  const outline = (markOf: (axis: RadarAxis) => number): string =>
    `M${axes.map((axis, index) => spot(index, markOf(axis)).join(" ")).join("L")}Z`;
  const marks = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const description = axes
    .map(({ label, mean, low, high }) => `${label}: mean ${mean.toFixed(1)}, from ${low} to ${high}`)
    .join("; ");
  return (
    <FigureFrame
      {...figure}
      table={{
        head: [labelHead, "Mean", "Lowest", "Highest"],
        rows: axes.map(({ label, mean, low, high }) => [label, rounded(mean), low, high]),
      }}
    >
      <ChartSvg id={`${figure.id}-chart`} title={figure.title} description={description} width={WIDTH} height={HEIGHT}>
        {marks.map((mark) => (
          <path key={mark} d={outline(() => mark)} fill="none" stroke={LINE} strokeWidth="1" />
        ))}
        {axes.map((axis, index) => {
          const [x, y] = spot(index, max);
          return <line key={axis.label} x1={CENTRE.x} y1={CENTRE.y} x2={x} y2={y} stroke={LINE} strokeWidth="1" />;
        })}
        <path
          d={`${outline(({ high }) => high)}${outline(({ low }) => low)}`}
          fill={PALETTE.teal}
          fillOpacity="0.28"
          fillRule="evenodd"
        />
        <path
          d={outline(({ mean }) => mean)}
          fill="none"
          stroke={PALETTE.blue}
          strokeWidth="3"
          strokeLinejoin="round"
        />
        {axes.map((axis, index) => {
          const [x, y] = spot(index, axis.mean);
          return <circle key={axis.label} cx={x} cy={y} r="5" fill={PALETTE.blue} stroke={PAPER} strokeWidth="1.5" />;
        })}
        {axes.map((axis, index) => {
          const [x, y] = spot(index, max, 14);
          const lines = wrapWords(axis.label, 12);
          const anchor = Math.abs(x - CENTRE.x) < 8 ? "middle" : x > CENTRE.x ? "start" : "end";
          // Above the middle the words grow upwards, below it downwards.
          const top = y < CENTRE.y - 60 ? y - lines.length * 17 : y < CENTRE.y + 40 ? y - 8 : y + 14;
          return (
            <text key={axis.label} x={x} y={top} fontSize="15" textAnchor={anchor} fill={INK}>
              {lines.map((line, place) => (
                <tspan key={line} x={x} dy={place === 0 ? 0 : 17}>
                  {line}
                </tspan>
              ))}
              <tspan x={x} dy="17" fontWeight="700" fill={MUTED}>
                {axis.mean.toFixed(1)}
              </tspan>
            </text>
          );
        })}
      </ChartSvg>
    </FigureFrame>
  );
}
