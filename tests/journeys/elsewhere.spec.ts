// “What was published elsewhere?”: a publisher’s figures stand beside ours as they were published, suppressed ones as words.
import { expect, test, unfold } from './journey.ts';

const PAGE = '/indicators/chronic_absence_rate';

test('the state’s figures are copied, named after who published them, and never added up', async ({ page }) => {
  await page.goto(PAGE);
  const block = page.locator('section', { has: page.getByText('What was published elsewhere?') }).first();
  await expect(block.locator('h2')).toContainText(/for this district|for .+ as a whole/);
  await expect(block).toContainText('No figure here was added up or averaged.');
  await expect(block).toContainText('Its definition of');
  await unfold(page);
  const rows = block.locator('table').first().locator('tbody tr');
  expect(await rows.count()).toBeGreaterThan(1);
  // each has a figure or the word of its state, and no cell is blank
  for (const text of await rows.locator('td:nth-of-type(1)').allInnerTexts()) expect(text.trim()).not.toBe('');
});

test('a figure that its publisher suppressed is a word everywhere, and no number', async ({ page }) => {
  await page.goto(PAGE);
  await unfold(page);
  const block = page.locator('section', { has: page.getByText('What was published elsewhere?') }).first();
  const hidden = block.locator('.state');
  expect(await hidden.count()).toBeGreaterThan(0);
  for (const text of await hidden.allInnerTexts()) expect(text).not.toMatch(/\d/);
});
