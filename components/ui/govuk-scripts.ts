import { Button } from "govuk-frontend/dist/govuk/components/button/button.mjs";
import { CharacterCount } from "govuk-frontend/dist/govuk/components/character-count/character-count.mjs";
import { Checkboxes } from "govuk-frontend/dist/govuk/components/checkboxes/checkboxes.mjs";
import { ErrorSummary } from "govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs";
import { NotificationBanner } from "govuk-frontend/dist/govuk/components/notification-banner/notification-banner.mjs";
import { Radios as GovukRadios } from "govuk-frontend/dist/govuk/components/radios/radios.mjs";
import { ServiceNavigation } from "govuk-frontend/dist/govuk/components/service-navigation/service-navigation.mjs";
import { SkipLink } from "govuk-frontend/dist/govuk/components/skip-link/skip-link.mjs";
import { Tabs } from "govuk-frontend/dist/govuk/components/tabs/tabs.mjs";

class Radios extends GovukRadios {
  protected override syncConditionalRevealWithInputState(input: HTMLInputElement): void {
    super.syncConditionalRevealWithInputState(input);
    // ARIA has no expanded state for a radio; browsers ignore it and accessibility checks refuse it.
    input.removeAttribute("aria-expanded");
  }
}

const SCRIPTS = [
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  NotificationBanner,
  Radios,
  ServiceNavigation,
  SkipLink,
  Tabs,
];

/** Starts the script of every component in the page that has not been started yet. */
export function startScripts(page: ParentNode): void {
  for (const Script of SCRIPTS) {
    const name = Script.moduleName;
    for (const root of page.querySelectorAll(`[data-module="${name}"]:not([data-${name}-init])`)) {
      try {
        new Script(root);
      } catch (error) {
        // Faulty markup of one component must not keep the others from starting.
        console.error(error);
      }
    }
  }
}
