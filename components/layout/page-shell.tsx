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
  readonly phase?: { readonly tag: string; readonly text: ReactNode };
  readonly isDemo?: boolean;
  readonly children: ReactNode;
}

/** The frame of every page: skip link, masthead, navigation, phase, main part, footer. */
export function PageShell({ navigation, phase, isDemo, children, ...masthead }: PageShellProps) {
  return (
    <>
      <SkipLink href="#main-content">Skip to main content</SkipLink>
      <header className="govuk-template__header">
        <Masthead {...masthead} />
        <SiteNavigation links={navigation} />
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
