// Chronic absence under several policies: the rules, who differs, in tens and never fewer than ten.
import { expect, test } from './journey.ts';

test('the policies stand side by side, the chosen one first', async ({ page }) => {
  await page.goto('/policies');
  const heads = page.locator('#rules thead th');
  await expect(heads.nth(1)).toContainText('on the pages');
  await expect(page.locator('#rules')).toContainText('31 days or more');
});

test('students who differ are told in tens', async ({ page }) => {
  for (const place of ['district', '101', '102']) {
    await page.goto(`/policies?place=${place}`);
    for (const told of await page.locator('section[id^="moved-"] td.num').allInnerTexts()) {
      expect(told.trim()).toMatch(/^((\d[\d,]*)0–(\d[\d,]*)9|protected|not submitted|— none|none)$/u);
    }
  }
});

test('a place is chosen without script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto('/policies');
  await page.getByLabel('Place').selectOption('101');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/place=101/);
  await context.close();
});

test('what changed since the last release stands on the quality page', async ({ page }) => {
  await page.goto('/quality');
  await expect(page.locator('#since')).toContainText('What changed since the last release?');
});

test('a policy has one name in Spanish, and a range by tens is not blamed on a small group', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('/policies');
  await expect(page.locator('#rates')).not.toContainText('the group is small');
  await context.addCookies([{ name: 'language', value: 'es', url: baseURL ?? '' }]);
  await page.goto('/policies');
  await expect(page.locator('#moved-new_jersey')).not.toContainText('New Jersey');
  await expect(page.locator('#moved-new_jersey h2')).toContainText('Nueva Jersey');
});
