import type { Metadata } from "next";
import { NotFoundText } from "@/components/layout/not-found-text";

export const metadata: Metadata = { title: "Page not found" };

/** A page that says not found: the layout around it has drawn the frame already. */
export default function NotFound() {
  return <NotFoundText />;
}
