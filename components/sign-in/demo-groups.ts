import type { Role } from "@/lib/domain/actor";

/** A demonstration person as the sign-in page shows them. */
export type DemoChoice = { id: string; name: string; roles: readonly Role[]; work: string; demoLine: string };

export type DemoGroup = { title: string; people: DemoChoice[] };

const GROUPS: { title: string; roles: readonly Role[] }[] = [
  { title: "Put forward a concept", roles: ["innovator"] },
  { title: "Speak for a borough", roles: ["borough_officer"] },
  { title: "Score concepts in a den", roles: ["panel"] },
  { title: "Vote on the Capital Ambition Board", roles: ["voter"] },
  { title: "Advise the board", roles: ["adviser"] },
  { title: "Run the programme", roles: ["staff", "admin"] },
];

/** Groups people by what they do here; who does several things stands with the first of them that is listed. */
export function groupDemoPeople(people: readonly DemoChoice[]): DemoGroup[] {
  const placed = new Set<string>();
  return GROUPS.flatMap(({ title, roles }) => {
    const found = people.filter(({ id, roles: held }) => !placed.has(id) && held.some((role) => roles.includes(role)));
    for (const { id } of found) placed.add(id);
    return found.length > 0 ? [{ title, people: found }] : [];
  });
}
