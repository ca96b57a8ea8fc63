import type { Role } from "@/lib/domain/actor";

/** What each role is called. */
export const ROLE_LABELS: Record<Role, string> = {
  innovator: "Innovator",
  borough_officer: "Borough officer",
  panel: "Panel member",
  voter: "Board member",
  adviser: "Board adviser",
  staff: "Programme staff",
  admin: "Administrator",
};
