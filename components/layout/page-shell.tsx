import type { ReactNode } from "react";
import { PhaseBanner } from "../ui/phase-banner";
import { SkipLink } from "../ui/skip-link";
import { Masthead, type MastheadProps } from "./masthead";
import type { NavigationLink } from "./navigation";
import { SiteFooter } from "./site-footer";
import { SiteNavigation } from "./site-navigation";

interface PageShellProps extends MastheadProps {
  /** Where this reader may go; the caller knows the role. */
  readonly navigation: readonly NavigationLink[];
  /** False for a page that may stand at any address: no part of the site is marked as the one that one is in. */
  readonly marksPlace?: boolean;
  readonly phase?: { readonly tag: string; readonly text: ReactNode };
  readonly isDemo?: boolean;
  readonly children: ReactNode;
}

/** The frame of every page: skip link, masthead, navigation, phase, main part, footer. */
export function PageShell({ navigation, marksPlace, phase, isDemo, children, ...masthead }: PageShellProps) {
  return (
    <>
      <SkipLink href="#main-content">Skip to main content</SkipLink>
      <header className="govuk-template__header">
        <Masthead {...masthead} />
        <SiteNavigation links={navigation} marksPlace={marksPlace} />
        {phase ? <PhaseBanner tag={phase.tag}>{phase.text}</PhaseBanner> : null}
      </header>
      <div className="govuk-width-container">
        <main className="govuk-main-wrapper" id="main-content">
          {children}
        </main>
      </div>
      <SiteFooter isDemo={isDemo} />
    </>
  );
}
