// Reading needs no script: the pages that the server sends are whole.
import { expect, pages, test } from './journey.ts';

test.use({ javaScriptEnabled: false });

for (const path of pages) {
  test(`${path} reads without JavaScript`, async ({ page, visit }) => {
    await visit(path);
    await expect(page.locator('h1')).toBeVisible();
    const words = await page.getByRole('main').innerText();
    expect(words.length).toBeGreaterThan(200);
    expect(words).not.toMatch(/undefined|null|NaN|\[object/);

    for (const chart of await page.locator('svg[role="img"]').all()) {
      if (!(await chart.isVisible())) continue;
      expect(await chart.locator('path, circle, rect, line').count()).toBeGreaterThan(0);
    }
    for (const summary of await page.locator('main summary').all()) {
      if (!(await summary.isVisible())) continue;
      await summary.click();
      await expect(summary.locator('xpath=..')).toHaveAttribute('open');
    }
  });
}

test('the sections are reached by links', async ({ page, visit }) => {
  await visit('/board');
  for (const path of ['/schools', '/indicators', '/quality']) {
    await page.getByRole('navigation').first().locator(`a[href$="${path}"]`).click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(page.locator('h1')).toBeVisible();
  }
});
