import type { ReactNode } from "react";
import { type Breadcrumb, Breadcrumbs } from "../ui/breadcrumbs";
import { PhaseBanner } from "../ui/phase-banner";
import { type NavigationItem, ServiceNavigation } from "../ui/service-navigation";
import { SkipLink } from "../ui/skip-link";
import { Masthead, type MastheadProps } from "./masthead";
import { SiteFooter } from "./site-footer";

interface PageShellProps extends MastheadProps {
  /** What this person may go to; the caller knows the role. */
  readonly navigation: readonly NavigationItem[];
  /** The address one is on: its entry, or the entry it lies under, is marked. */
  readonly current?: string;
  readonly breadcrumbs?: readonly Breadcrumb[];
  readonly phase?: { readonly tag: string; readonly text: ReactNode };
  /** Banners and back links: above the main part, below the navigation. */
  readonly beforeContent?: ReactNode;
  readonly isDemo?: boolean;
  readonly children: ReactNode;
}

function marked(item: NavigationItem, current: string | undefined): NavigationItem {
  if (current === undefined || item.href === undefined || item.current || item.active) return item;
  return {
    ...item,
    current: item.href === current,
    active: item.href !== "/" && current.startsWith(`${item.href}/`),
  };
}

/** The frame of every page: skip link, masthead, navigation, phase, breadcrumbs, main part, footer. */
export function PageShell({ navigation, current, breadcrumbs = [], phase, ...props }: PageShellProps) {
  return (
    <>
      <SkipLink href="#main-content">Skip to main content</SkipLink>
      <header className="govuk-template__header">
        <Masthead
          serviceName={props.serviceName}
          homeHref={props.homeHref}
          person={props.person}
          signOut={props.signOut}
          signInHref={props.signInHref}
        />
        <ServiceNavigation navigation={navigation.map((item) => marked(item, current))} />
      </header>
      <div className="govuk-width-container">
        {phase ? (
          <PhaseBanner tag={phase.tag} className="page-shell__phase">
            {phase.text}
          </PhaseBanner>
        ) : null}
        {breadcrumbs.length > 0 ? <Breadcrumbs items={breadcrumbs} collapseOnMobile /> : null}
        {props.beforeContent}
        <main className="govuk-main-wrapper" id="main-content">
          {props.children}
        </main>
      </div>
      <SiteFooter isDemo={props.isDemo} />
    </>
  );
}
