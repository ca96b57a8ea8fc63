import { Tag } from "@/components/ui/tag";
import type { Role } from "@/lib/domain/actor";
import { ROLE_LABELS } from "./role-labels";

/** The roles somebody holds now. */
export function RoleTags({ roles }: { readonly roles: readonly Role[] }) {
  if (roles.length === 0) return <>No role</>;
  return (
    <ul className="role-tags">
      {roles.map((role) => (
        <li key={role}>
          <Tag colour={role === "admin" || role === "staff" ? "purple" : "grey"}>{ROLE_LABELS[role]}</Tag>
        </li>
      ))}
    </ul>
  );
}
