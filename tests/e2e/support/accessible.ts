import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./test";

/** Scans the page as it stands with axe: nothing may be wrong, by WCAG 2.2 A and AA or by axe's best practice. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(" | ")}`,
  );
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

/** Nothing sticks out sideways: the page can be read without scrolling in two directions. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `pixels too wide: ${page.url()}`).toBeLessThanOrEqual(0);
}
