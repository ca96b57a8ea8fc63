import type { Metadata } from "next";
import { NotFoundText } from "@/components/layout/not-found-text";
import { SiteShell } from "./site-shell";

export const metadata: Metadata = { title: "Page not found" };

/** An address that no page has. */
export default function NotFound() {
  return (
    <SiteShell>
      <NotFoundText />
    </SiteShell>
  );
}
