// What must be true of every page, however it looks.
import type { Page } from '@playwright/test';
import { contentWidth, expect, expectCleanInEveryLook, pages, test, unfold } from './journey.ts';

/** What stands beyond the right edge of a page and is not cut off by what it stands in. */
const beyondTheEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    // what is positioned is cut off by what it is positioned in, not by what it stands in
    const around = (one: Element): Element | null =>
      one instanceof HTMLElement && getComputedStyle(one).position === 'absolute'
        ? one.offsetParent
        : one.parentElement;
    const isCut = (one: Element): boolean => {
      const next = around(one);
      if (next === null || next === document.body) return false;
      return getComputedStyle(next).overflowX !== 'visible' || isCut(next);
    };
    return [...document.body.querySelectorAll('*')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > edge + 1 && !isCut(one))
      .map((one) => one.outerHTML.slice(0, 160));
  });

/** That its data are invented at its top, one main heading, landmarks, a language, its date and its release. */
async function expectWhatEveryPageSays(page: Page): Promise<void> {
  const ribbon = page
    .getByText(/invented/i)
    .filter({ visible: true })
    .first();
  expect.soft((await ribbon.boundingBox())?.y, 'its top says that its data are invented').toBeLessThan(100);
  await expect.soft(page.locator('h1')).toHaveCount(1);
  await expect.soft(page.getByRole('main')).toHaveCount(1);
  await expect.soft(page.getByRole('navigation').first()).toBeVisible();
  await expect.soft(page.locator('html')).toHaveAttribute('lang', /^en/);
  await expect.soft(page).toHaveTitle(/\S.*Hearth/);
  const words = await page.locator('body').innerText();
  expect.soft(words, 'names its date').toMatch(/data through|as of/i);
  expect.soft(words, 'names its release').toMatch(/release/i);
}

for (const path of pages) {
  // one visit for all of it: to open a page takes longer than to look at it
  test(`${path} says what every page must, never scrolls sideways, and is clean for assistive technology`, async ({
    page,
    visit,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 375, height: 800 });
    await visit(path);
    await expectWhatEveryPageSays(page);
    await unfold(page);
    for (const width of [375, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await beyondTheEdge(page), `beyond the edge at ${String(width)} pixels`).toEqual([]);
      expect.soft(await contentWidth(page), `scrolls sideways at ${String(width)} pixels`).toBeLessThanOrEqual(width);
    }
    await expectCleanInEveryLook(page);
    await expectWhatEveryPageSays(page);
  });
}
