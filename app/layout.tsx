import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { GovukInit } from "@/components/ui/govuk-init";
import { fontClassName } from "./styles/fonts";
import "./styles/govuk.scss";
import "./styles/globals.css";

export const metadata: Metadata = {
  title: { default: "London Ventures", template: "%s – London Ventures" },
  description:
    "How London’s boroughs, innovators and partners take an idea from a problem worth solving to a solution in use.",
  formatDetection: { telephone: false, email: false, address: false, date: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#3b1e54" };

/** The document of every page. The frame is drawn by the layouts below it, which know who is asking. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page is made for its request: only then do its scripts carry the nonce that the security policy asks for.
  await connection();
  return (
    <html lang="en-GB" className={`govuk-template ${fontClassName}`}>
      <body className="govuk-template__body">
        {children}
        <GovukInit />
      </body>
    </html>
  );
}
