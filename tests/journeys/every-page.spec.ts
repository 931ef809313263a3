// What must be true of every page, however it looks.
import { expect, pages, stumbles, test, unfold } from './journey.ts';

for (const path of pages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 375]) {
      test(`${path} is clean for assistive technology, ${colorScheme}, ${width} pixels wide`, async ({
        page,
        visit,
      }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 800 });
        await visit(path);
        await unfold(page);
        // a page is the same in the dark but for its colors
        expect(await stumbles(page, colorScheme === 'dark' ? 'colors' : undefined)).toEqual([]);
      });
    }
  }

  for (const width of [375, 320]) {
    test(`${path} does not scroll sideways at ${width} pixels`, async ({ page, visit }) => {
      await page.setViewportSize({ width, height: 800 });
      await visit(path);
      await unfold(page);
      const beyond = await page.evaluate(() => {
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
      expect(beyond).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }

  test(`${path} says at its top that its data are invented`, async ({ page, visit }) => {
    await visit(path);
    const ribbon = page
      .getByText(/invented/i)
      .filter({ visible: true })
      .first();
    expect((await ribbon.boundingBox())?.y).toBeLessThan(100);
  });

  test(`${path} has one main heading, landmarks and a language`, async ({ page, visit }) => {
    await visit(path);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('navigation').first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', /^en/);
    await expect(page).toHaveTitle(/\S.*Hearth/);
  });

  test(`${path} names its release, its date and how things are counted`, async ({ page, visit }) => {
    await visit(path);
    const words = await page.locator('body').innerText();
    expect(words).toMatch(/data through|as of/i);
    expect(words).toMatch(/release/i);
  });
}
