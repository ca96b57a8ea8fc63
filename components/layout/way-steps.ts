/** The whole way, in its order; at a gate a panel decides. */
export const WAY_STEPS = [
  { id: "evidence", text: "Evidence and problem statements", href: "/problems", isGate: false },
  { id: "ideas", text: "Ideas", href: "/how-it-works#ideas", isGate: false },
  { id: "hackathon", text: "Hackathon", href: "/how-it-works#hackathon", isGate: false },
  { id: "concepts", text: "Concepts", href: "/how-it-works#concepts", isGate: false },
  { id: "crocodiles-den", text: "Crocodiles’ Den", href: "/how-it-works#crocodiles-den", isGate: true },
  { id: "dragons-den", text: "Dragons’ Den", href: "/how-it-works#dragons-den", isGate: true },
  { id: "board", text: "Capital Ambition Board", href: "/decisions", isGate: true },
  { id: "portfolio", text: "Portfolio", href: "/portfolio", isGate: false },
] as const;

export type WayStepId = (typeof WAY_STEPS)[number]["id"];
