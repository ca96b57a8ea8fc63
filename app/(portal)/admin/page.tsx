import { redirect } from "next/navigation";

/** The administration begins with its people; who may see them is decided there. */
export default function AdminPage(): never {
  redirect("/admin/people");
}
