import type { ReactNode } from "react";

interface ChartSvgProps {
  readonly id: string;
  readonly title: string;
  /** What a sighted reader sees at a glance, in words. */
  readonly description: string;
  readonly height: number;
  /** Leave it out to draw in percent across and pixels down: then the type keeps its size at every width. */
  readonly width?: number;
  readonly children: ReactNode;
}

/** A drawn figure with its name and description for those who hear it. */
export function ChartSvg({ id, title, description, height, width, children }: ChartSvgProps) {
  const size = width === undefined ? { width: "100%", height } : { viewBox: `0 0 ${width} ${height}`, width, height };
  return (
    <svg
      className="chart"
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      xmlns="http://www.w3.org/2000/svg"
      {...size}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {children}
    </svg>
  );
}
