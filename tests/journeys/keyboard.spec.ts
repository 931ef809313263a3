// Everything by keyboard alone.
import type { Page } from '@playwright/test';
import { expect, pages, test } from './journey.ts';

interface Stop {
  readonly html: string;
  readonly ring: boolean;
  readonly inView: boolean;
  readonly last: boolean;
}

/** More stops than a page has: one that comes to so many holds the focus in a trap. */
const MANY = 400;

/** What has the focus, whether one sees it, and whether it is the body again: the end of the page. */
const here = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const one = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    const { top, bottom, width } = one.getBoundingClientRect();
    const middle = document.elementFromPoint(innerWidth / 2, Math.max(0, top + 1));
    return {
      html: one.outerHTML.slice(0, 120),
      ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      inView: bottom > 0 && top < innerHeight && width > 0 && middle !== null,
      last: one === document.body,
    };
  });

/** Goes through a page by Tab, from its top to its end or to a stop that no page comes to. */
async function everyStop(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < MANY) {
    await page.keyboard.press('Tab');
    const stop = await here(page);
    if (stop.last) break;
    stops.push(stop);
  }
  return stops;
}

/** From the end of the page: the next stop is its first again. */
async function expectSkipsToTheContent(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveAttribute('href', /^#/);
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
}

async function expectTermsOpenAndClose(page: Page): Promise<void> {
  for (const button of await page.locator('[popovertarget]').all()) {
    if (!(await button.isVisible())) continue;
    const popover = page.locator(`[id="${await button.getAttribute('popovertarget')}"]`);
    await expect(popover).toBeHidden();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(popover).toBeVisible();
    await expect(popover).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(popover).toBeHidden();
    await expect(button).toBeFocused();
  }
}

async function expectTablesFoldOpen(page: Page): Promise<void> {
  for (const details of await page.locator('main details').all()) {
    const summary = details.locator('summary');
    if (!(await summary.isVisible()) || (await details.getAttribute('open')) !== null) continue;
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(details).toHaveAttribute('open');
  }
}

for (const path of pages) {
  test(`${path}: every stop is seen, the first skips to the content, terms and tables open and close`, async ({
    page,
    visit,
  }) => {
    await visit(path);
    await test.step('every stop is seen, and none is a trap', async () => {
      const stops = await everyStop(page);
      expect(stops.length, 'the end of the page is reached').toBeLessThan(MANY);
      expect.soft(stops[0]?.html, 'the first stop').toMatch(/^<a [^>]*href="#/);
      expect
        .soft(
          stops.filter((one) => !one.ring).map((one) => one.html),
          'no ring',
        )
        .toEqual([]);
      expect
        .soft(
          stops.filter((one) => !one.inView).map((one) => one.html),
          'out of sight',
        )
        .toEqual([]);
    });
    await test.step('the first stop skips to the content', () => expectSkipsToTheContent(page));
    await test.step('terms open by press and close by Escape', () => expectTermsOpenAndClose(page));
    await test.step('tables fold open', () => expectTablesFoldOpen(page));
  });
}

test('from the board to a school and to how a figure is counted', async ({ page, visit }) => {
  await visit('/board');
  await page.getByRole('navigation').first().locator('a[href$="/schools"]').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/schools$/);
  await page.locator('main a[href*="schools/"]').filter({ visible: true }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/schools\/[^/]+$/);
  await page.locator('main a[href*="indicators/"]').filter({ visible: true }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/indicators\/[^/]+$/);
  await expect(page.locator('h1')).toBeVisible();
});
