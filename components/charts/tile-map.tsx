import { ChartSvg } from "./chart-svg";
import { FigureFrame, type FigureOptions } from "./figure-frame";
import { STEPS } from "./palette";

export interface MapTile {
  readonly code: string;
  readonly name: string;
  /** Two or three letters that stand for the name. */
  readonly short: string;
  /** Place in the grid, from 1. */
  readonly column: number;
  readonly row: number;
  /** Which entry of the legend, from 0. */
  readonly step: number;
  /** A short sign printed below the letters, such as a number. */
  readonly text?: string;
}

interface TileMapProps extends FigureOptions {
  readonly tiles: readonly MapTile[];
  readonly nameHead: string;
  readonly valueHead: string;
  /** At most five, from none to most. */
  readonly legend: readonly string[];
}

const TILE = 38;
const GAP = 2;

const shadeOf = (step: number, entries: number) => {
  // Few entries are spread over the whole scale, so that they differ plainly.
  const place = entries > 1 ? Math.round((step / (entries - 1)) * (STEPS.length - 1)) : 0;
  return STEPS[Math.min(STEPS.length - 1, Math.max(0, place))] ?? STEPS[0];
};

/** One square of equal weight for each area, roughly where it lies. */
export function TileMap({ tiles, nameHead, valueHead, legend, ...figure }: TileMapProps) {
  const width = Math.max(1, ...tiles.map(({ column }) => column)) * TILE;
  const height = Math.max(1, ...tiles.map(({ row }) => row)) * TILE;
  const wordsOf = ({ step, text }: MapTile): string => [legend[step], text].filter(Boolean).join(", ");
  const description = legend
    .map((entry, step) => `${entry}: ${tiles.filter((tile) => tile.step === step).length}`)
    .join("; ");
  return (
    <FigureFrame
      {...figure}
      table={{ head: [nameHead, valueHead], rows: tiles.map((tile) => [tile.name, wordsOf(tile)]) }}
    >
      <ul className="figure__legend">
        {legend.map((entry, step) => (
          <li key={entry}>
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <rect width="16" height="16" fill={shadeOf(step, legend.length).fill} />
            </svg>
            {entry}
          </li>
        ))}
      </ul>
      <ChartSvg id={`${figure.id}-chart`} title={figure.title} description={description} width={width} height={height}>
        {tiles.map((tile) => {
          const shade = shadeOf(tile.step, legend.length);
          const x = (tile.column - 1) * TILE;
          const y = (tile.row - 1) * TILE;
          return (
            <g key={tile.code}>
              <title>{`${tile.name}: ${wordsOf(tile)}`}</title>
              <rect x={x} y={y} width={TILE - GAP} height={TILE - GAP} rx="2" fill={shade.fill} />
              <text x={x + 18} y={y + (tile.text ? 17 : 23)} fontSize="14" textAnchor="middle" fill={shade.text}>
                {tile.short}
              </text>
              {tile.text ? (
                <text x={x + 18} y={y + 31} fontSize="13" fontWeight="700" textAnchor="middle" fill={shade.text}>
                  {tile.text}
                </text>
              ) : null}
            </g>
          );
        })}
      </ChartSvg>
    </FigureFrame>
  );
}
