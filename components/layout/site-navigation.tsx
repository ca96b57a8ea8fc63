"use client";
import { usePathname } from "next/navigation";
import { ServiceNavigation } from "../ui/service-navigation";
import type { NavigationLink } from "./navigation";

/** The service navigation, with the part of the site one is in marked. */
export function SiteNavigation({ links }: { readonly links: readonly NavigationLink[] }) {
  const path = usePathname();
  return (
    <ServiceNavigation
      navigation={links.map((link) => ({
        ...link,
        current: link.href === path,
        active: path.startsWith(`${link.href}/`),
      }))}
    />
  );
}
