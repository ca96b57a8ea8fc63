import { readdirSync } from "node:fs";
import path from "node:path";

/** Every page there is, as its address pattern: /concepts/[ref]/edit. */
export const ROUTES: readonly string[] = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "page.tsx")
  .map((file) => `/${path.dirname(file)}`.replaceAll(/\/\([a-z]+\)/g, "").replace(/^\/\.$/, "/") || "/")
  .sort();

const isMatch = (route: string, pathname: string) => {
  const [wanted, given] = [route.split("/"), pathname.split("/")];
  return wanted.length === given.length && wanted.every((part, place) => part.startsWith("[") || part === given[place]);
};

/** The page that answers at this address: the one with the fewest open parts. */
export function routeOf(pathname: string): string {
  const open = (route: string) => route.split("[").length;
  const [route] = ROUTES.filter((one) => isMatch(one, pathname)).sort((a, b) => open(a) - open(b));
  if (!route) throw new Error(`No page answers at ${pathname}.`);
  return route;
}

/** Pages that only exist in the middle of a story, and are scanned there. */
export const STORY_ROUTES: readonly string[] = [
  "/concepts/[ref]/submitted",
  "/dens/new",
  "/dens/[ref]/edit",
  "/dens/[ref]/papers",
  "/dens/[ref]/chair",
  "/dens/[ref]/chair/reveal/[item]",
  "/dens/[ref]/score/[item]",
  "/dens/[ref]/score/[item]/check",
  "/dens/[ref]/close",
  "/dens/[ref]/publish",
  "/board/new",
  "/board/[slug]/items/new",
  "/board/[slug]/items/[id]/edit",
  "/board/[slug]/items/[id]/remove",
  "/board/[slug]/edit",
  "/board/[slug]/send-papers",
  "/board/[slug]/run",
  "/board/[slug]/items/[id]/vote",
  "/board/[slug]/items/[id]/resolve",
  "/board/[slug]/close",
  "/board/[slug]/publish",
];

/** Pages that need a tie on the board, or a decision that can still be reversed. */
export const TIE_ROUTES: readonly string[] = [
  "/board/[slug]/items/[id]/casting-vote",
  "/dens/[ref]/chair/reverse/[item]",
];
