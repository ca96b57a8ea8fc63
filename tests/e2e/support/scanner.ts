import type { Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./accessible";
import { routeOf } from "./routes";

/** Scans pages as a story comes by, each page once, and remembers which ones. */
export class Scanner {
  readonly scanned = new Set<string>();

  constructor(private readonly page: Page) {}

  /** Scans the page as it stands, unless the story has been there. */
  async look(): Promise<void> {
    const route = routeOf(new URL(this.page.url()).pathname);
    if (this.scanned.has(route)) return;
    this.scanned.add(route);
    await expectAccessible(this.page);
    await expectNoSidewaysScroll(this.page);
  }
}

/** Goes through a journey without scanning: another spec scans the same pages. */
export class Unscanned extends Scanner {
  override async look(): Promise<void> {}
}
