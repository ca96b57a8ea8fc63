import type { BrowserContext } from "@playwright/test";
import { people } from "@/prisma/seed/data/people";

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

// One sign-in for each person, server and worker: the session is planted in every later browser.
const planted = new Map<string, Cookies>();

/** Signs a browser in as a demonstration person, through the button that a visitor of the demonstration has. */
export async function signIn(context: BrowserContext, origin: string, slug: string): Promise<void> {
  const person = people.find((one) => one.slug === slug);
  if (!person) throw new Error(`Nobody in the demonstration is called ${slug}.`);
  const earlier = planted.get(`${origin} ${slug}`);
  if (earlier) return context.addCookies(earlier);
  await context.clearCookies();
  const page = await context.newPage();
  await page.goto(`${origin}/sign-in?next=/`);
  await page.getByRole("button", { name: `Sign in as ${person.name}`, exact: true }).click();
  await page.waitForURL(`${origin}/`);
  planted.set(`${origin} ${slug}`, await context.cookies());
  await page.close();
}
