// Every page in Spanish: no English sentence left, whole on a phone, clean for assistive technology.
import { english } from '../../apps/dashboard/src/lib/words/english.ts';
import { spanish } from '../../apps/dashboard/src/lib/words/spanish.ts';
import type { Page } from '@playwright/test';
import { expect, pages, serverAddress, stumbles, test, unfold } from './journey.ts';
import { open } from './own-school.ts';

test.beforeEach(async ({ context }) => {
  await context.addCookies([{ name: 'language', value: 'es', url: serverAddress() }]);
});

/** What stands between the values of a message, where it is long enough to be English and nothing else. */
const pieces = (message: string): string[] =>
  message
    .split(/[{}|#]/)
    .map((piece) => piece.trim())
    .filter((piece) => /^\p{L}+ \p{L}+ \p{L}+/u.test(piece) && !/plural|select/.test(piece));

const inSpanish = Object.values(spanish.messages).join('\n');
const english3 = [...new Set(Object.values(english.messages).flatMap(pieces))].filter(
  (piece) => !inSpanish.includes(piece),
);

/** Everything that is said on a page, attributes included. */
const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const spoken = ['aria-label', 'title', 'placeholder', 'data-label'];
    const attributes = [...document.querySelectorAll('*')].flatMap((one) =>
      spoken.map((name) => one.getAttribute(name) ?? ''),
    );
    const shown = document.body.cloneNode(true) as HTMLElement;
    // what script reads, and codes as the district writes them
    for (const one of shown.querySelectorAll('script, style, .tag')) one.remove();
    return [document.title, shown.textContent, ...attributes].join('\n');
  });

for (const path of pages) {
  test(`${path} in Spanish leaves no sentence in English`, async ({ page, visit }) => {
    await visit(path);
    await unfold(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es-US');
    const text = await textOf(page);
    expect(english3.length).toBeGreaterThan(200);
    expect(english3.filter((piece) => text.includes(piece))).toEqual([]);
  });

  for (const width of [375, 1280]) {
    test(`${path} in Spanish is whole and clean, ${width} pixels wide`, async ({ page, visit }) => {
      await page.setViewportSize({ width, height: 800 });
      await visit(path);
      await unfold(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      // width changes no word: what is said is looked at once
      if (width === 375) expect(await stumbles(page)).toEqual([]);
    });
  }
}

for (const path of ['students', 'students?list=cannot', 'reconciliation']) {
  for (const width of [375, 1280]) {
    open(
      `a school’s ${path} in Spanish, ${String(width)} pixels wide: no English, whole and clean`,
      async ({ page, context, baseURL }) => {
        await context.addCookies([{ name: 'language', value: 'es', url: baseURL ?? '' }]);
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`/schools/119/${path}`);
        await unfold(page);
        await expect(page.locator('html')).toHaveAttribute('lang', 'es-US');
        const text = await textOf(page);
        expect(english3.filter((piece) => text.includes(piece))).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        // width changes no word: what is said is looked at once
        if (width === 375) expect(await stumbles(page)).toEqual([]);
      },
    );
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the language is chosen by a link, kept, and the page stays the same', async ({ page, context }) => {
    await context.clearCookies();
    await page.goto('/policies?place=district');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-US');
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es-US');
    await expect(page).toHaveURL(/\/policies\?place=district$/);
    await page.goto('/board');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es-US');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-US');
  });
});
