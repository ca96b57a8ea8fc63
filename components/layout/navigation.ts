import { type Actor, holds } from "@/lib/domain/actor";
import { can } from "@/lib/domain/policy";

export type NavigationLink = { text: string; href: string };

const VISITOR_LINKS: NavigationLink[] = [
  { text: "How it works", href: "/how-it-works" },
  { text: "Problems", href: "/problems" },
  { text: "Portfolio", href: "/portfolio" },
  { text: "Decisions", href: "/decisions" },
];

/** The parts of the portal this reader has something to do in. Whether they may is decided where it is done. */
export function navigationFor(actor: Actor): NavigationLink[] {
  if (actor.kind !== "person") return VISITOR_LINKS;
  const links: [boolean, NavigationLink][] = [
    [true, { text: "Work", href: "/work" }],
    [true, { text: "Concepts", href: "/concepts" }],
    [holds(actor, "panel", "staff"), { text: "Dens", href: "/dens" }],
    [holds(actor, "voter", "adviser", "staff"), { text: "Board", href: "/board" }],
    [true, { text: "Problems", href: "/problems" }],
    [true, { text: "Portfolio", href: "/portfolio" }],
    [can(actor, "dashboard.read", {}), { text: "Dashboard", href: "/dashboard" }],
    [can(actor, "audit.read", {}), { text: "Admin", href: "/admin" }],
  ];
  return links.filter(([shown]) => shown).map(([, link]) => link);
}
