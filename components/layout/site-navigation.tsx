"use client";
import { usePathname } from "next/navigation";
import { ServiceNavigation } from "../ui/service-navigation";
import type { NavigationLink } from "./navigation";

interface SiteNavigationProps {
  readonly links: readonly NavigationLink[];
  readonly marksPlace?: boolean | undefined;
}

/** The service navigation, with the part of the site one is in marked. */
export function SiteNavigation({ links, marksPlace = true }: SiteNavigationProps) {
  const path = usePathname();
  return (
    <ServiceNavigation
      navigation={links.map((link) => ({
        ...link,
        current: marksPlace && link.href === path,
        active: marksPlace && path.startsWith(`${link.href}/`),
      }))}
    />
  );
}
