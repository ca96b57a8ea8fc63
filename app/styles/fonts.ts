import localFont from "next/font/local";

const atkinson = localFont({
  src: [
    {
      path: "../../node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2",
      weight: "400",
      style: "normal",
    },
    {
      path: "../../node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2",
      weight: "700",
      style: "normal",
    },
  ],
  variable: "--font-atkinson",
  display: "swap",
  preload: true,
  adjustFontFallback: "Arial",
});

/** For the `html` element: it makes the text face known to both sheets and preloads its two files. */
export const fontClassName = atkinson.variable;
