import { test as base, expect } from "@playwright/test";
import { signIn } from "./sign-in";

type Fixtures = {
  /** Signs this browser in as a demonstration person, by the slug of prisma/seed/data/people. */
  signInAs: (slug: string) => Promise<void>;
  /** A message in the browser's console that this test expects, such as the 404 of a page that must not be there. */
  expectConsole: (message: RegExp) => void;
  faults: { expected: RegExp[] };
};

/** A browser test. It fails on any error in the console, any fault in a script, and any request to another site. */
export const test = base.extend<Fixtures>({
  faults: [
    async ({ context, baseURL }, use) => {
      const found: string[] = [];
      const expected: RegExp[] = [];
      context.on("console", (message) => {
        if (message.type() === "error") found.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on("weberror", (fault) => found.push(`script: ${fault.error().message}`));
      context.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith("http") && origin !== baseURL) found.push(`request to another site: ${request.url()}`);
      });
      await use({ expected });
      const unexpected = found.filter((fault) => !expected.some((message) => message.test(fault)));
      expect(unexpected, "errors in the browser").toEqual([]);
    },
    { auto: true },
  ],
  expectConsole: async ({ faults }, use) => {
    await use((message) => void faults.expected.push(message));
  },
  signInAs: async ({ context, baseURL }, use) => {
    await use((slug) => signIn(context, baseURL ?? "", slug));
  },
});

export { expect };
