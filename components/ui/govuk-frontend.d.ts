// The package ships no types; these are the parts that are used.
declare module "govuk-frontend/dist/govuk/components/*.mjs" {
  class Script {
    constructor(root: Element);
    static readonly moduleName: string;
  }
  export class Button extends Script {}
  export class CharacterCount extends Script {}
  export class Checkboxes extends Script {}
  export class ErrorSummary extends Script {}
  export class NotificationBanner extends Script {}
  export class Radios extends Script {
    protected syncConditionalRevealWithInputState(input: HTMLInputElement): void;
  }
  export class ServiceNavigation extends Script {}
  export class SkipLink extends Script {}
  export class Tabs extends Script {}
}
