import { SubNavigation } from "@/components/ui/sub-navigation";

const PARTS = [
  { part: "people", text: "People and roles", href: "/admin/people" },
  { part: "audit", text: "Audit", href: "/admin/audit" },
  { part: "mail", text: "Mail", href: "/admin/mail" },
] as const;

/** The parts of the administration. */
export function AdminNavigation({ current }: { readonly current: (typeof PARTS)[number]["part"] }) {
  return (
    <SubNavigation
      label="Administration"
      items={PARTS.map(({ part, text, href }) => ({ text, href, current: part === current }))}
    />
  );
}
