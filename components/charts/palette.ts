/** The Government Analysis Function's categorical colours, in their order. */
export const PALETTE = {
  blue: "#12436D",
  teal: "#28A197",
  plum: "#801650",
  orange: "#F46A25",
  grey: "#3D3D3D",
  lilac: "#A285D1",
} as const;

export const INK = "#1c1722";
export const MUTED = "#564f5e";
export const LINE = "#cfc8d6";
export const PAPER = "#ffffff";
export const ACCENT = "#b8500b";

/** From none to most: each step also differs in what is printed on it. */
export const STEPS = [
  { fill: "#ECEAEE", text: INK },
  { fill: "#B5D5F1", text: INK },
  { fill: "#6BACE6", text: INK },
  { fill: "#2073BC", text: PAPER },
  { fill: "#12436D", text: PAPER },
] as const;
