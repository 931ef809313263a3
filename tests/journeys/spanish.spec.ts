// Every page in Spanish: no English sentence left, whole on a phone, clean for assistive technology.
import { english } from '../../apps/dashboard/src/lib/words/english.ts';
import { spanish } from '../../apps/dashboard/src/lib/words/spanish.ts';
import type { Page } from '@playwright/test';
import { contentWidth, expect, pages, serverAddress, stumbles, test, unfold } from './journey.ts';
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

/** A page that was opened as a phone shows it: on a desk it has the same words in another place. */
async function expectWholeInSpanish(page: Page): Promise<void> {
  await unfold(page);
  await expect.soft(page.locator('html')).toHaveAttribute('lang', 'es-US');
  const text = await textOf(page);
  expect(english3.length).toBeGreaterThan(200);
  expect
    .soft(
      english3.filter((piece) => text.includes(piece)),
      'sentences in English',
    )
    .toEqual([]);
  expect.soft(await stumbles(page), 'clean for assistive technology').toEqual([]);
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await contentWidth(page), `scrolls sideways at ${String(width)} pixels`).toBeLessThanOrEqual(width);
  }
}

const phone = { width: 375, height: 800 };

for (const path of pages) {
  test(`${path} in Spanish leaves no sentence in English, is whole and clean`, async ({ page, visit }) => {
    await page.setViewportSize(phone);
    await visit(path);
    await expectWholeInSpanish(page);
  });
}

for (const path of ['students', 'students?list=cannot', 'reconciliation']) {
  open(
    `a school’s ${path} in Spanish leaves no sentence in English, is whole and clean`,
    async ({ page, context, baseURL }) => {
      await context.addCookies([{ name: 'language', value: 'es', url: baseURL ?? '' }]);
      await page.setViewportSize(phone);
      await page.goto(`/schools/119/${path}`);
      await expectWholeInSpanish(page);
    },
  );
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
