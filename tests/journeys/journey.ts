import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

/** Every page there is, as its route reads. */
export const pages = [
  '/board',
  '/schools',
  '/schools/[id]',
  '/services',
  '/partners',
  '/partners/[id]',
  '/surveys',
  '/surveys/[id]',
  '/committee',
  '/committee/packet',
  '/committee/schools/[id]',
  '/indicators',
  '/indicators/[id]',
  '/policies',
  '/quality',
] as const;
export type PagePath = (typeof pages)[number];

interface Journey {
  /** Opens a page of `pages`; `[id]` is the first that the list page links to. */
  readonly visit: (path: PagePath) => Promise<void>;
  /** What went wrong in the page without anyone noticing: errors in its console, requests to other places. */
  readonly complaints: string[];
}

export const test = base.extend<Journey>({
  // Playwright reads what a fixture needs from this pattern
  // eslint-disable-next-line no-empty-pattern
  baseURL: async ({}, use) => {
    await use(serverAddress());
  },
  visit: async ({ page }, use) => {
    await use(async (path) => {
      const response = await page.goto(await pathOf(page, path));
      expect(response?.status(), path).toBe(200);
    });
  },
  // Playwright reads what a fixture needs from this pattern
  // eslint-disable-next-line no-empty-pattern
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints).toEqual([]);
  },
  // every page is listened to; a journey that only asks the server opens none
  page: async ({ page, baseURL, complaints }, use) => {
    page.on('console', (message) => {
      // a page that the browser must draw again from nothing says so in a warning alone
      if (message.type() === 'error' || message.text().includes('hydration'))
        complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${baseURL}/`) && !url.startsWith('data:')) complaints.push(`asks elsewhere: ${url}`);
    });
    await use(page);
  },
});

export { expect };

/** Where the server that was started before all journeys answers. */
export function serverAddress(): string {
  const address = process.env['HEARTH_JOURNEY_ADDRESS'];
  if (address === undefined) throw new Error('no server was started: run the journeys with playwright test');
  return address;
}

/** The page that links to the pages of a path, where it is not the one above them. */
const lists: Partial<Record<PagePath, string>> = { '/committee/schools/[id]': '/committee' };

async function pathOf(page: Page, path: PagePath): Promise<string> {
  if (!path.endsWith('/[id]')) return path;
  const list = path.replace('/[id]', '');
  const answer = await page.request.get(lists[path] ?? list);
  const links = [...(await answer.text()).matchAll(/href="([^"#]+)"/g)].map(
    ([, href]) => new URL(href ?? '', answer.url()),
  );
  const found = links.find(({ pathname }) => new RegExp(`^${list}/[^/]+$`).test(pathname));
  if (found === undefined) throw new Error(`${list} links to no ${path}`);
  return found.pathname;
}

/** Opens every folded part of a page, so that what is inside is looked at too. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
}

/** What assistive technology would stumble over: the rule, and where. With `colors`, only what another color scheme can change. */
export async function stumbles(
  page: Page,
  only?: 'colors',
): Promise<readonly (readonly [string, readonly string[]])[]> {
  // In one go and in the page itself: in parts, axe writes down every node that is in order too, where it stands and how it is told
  // apart, and puts the parts together in a second page. That took two to four times as long, for frames of other servers, which no page has.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (
    only === 'colors'
      ? axe.options({ resultTypes: ['violations'], runOnly: ['color-contrast'] })
      : axe.options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
  ).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]);
}

/** How wide the content of a page is: wider than the page, it scrolls sideways. */
export const contentWidth = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/**
 * Looks at an open page on a phone and on a desk, in the light and in the dark: is it clean for assistive technology, and does it
 * scroll sideways? The phone comes first: what the server drew for it stands until a wider page draws it anew.
 */
export async function expectCleanInEveryLook(page: Page): Promise<void> {
  // a color on its way from light to dark is neither, and stands out from nothing
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const look = `${colorScheme}, ${String(width)} pixels wide`;
      // a page is the same in the dark but for its colors
      const found = await stumbles(page, colorScheme === 'dark' ? 'colors' : undefined);
      expect.soft(found, `clean for assistive technology, ${look}`).toEqual([]);
      expect.soft(await contentWidth(page), `scrolls sideways, ${look}`).toBeLessThanOrEqual(width);
    }
  }
}
