// Who counts differently under two policies, by name: closed by default; where it is open every view is logged and none is kept.
import { expect, expectCleanInEveryLook, test } from './journey.ts';
import { open, views } from './own-school.ts';

const PAGE = '/schools/119/reconciliation';

for (const path of [PAGE, `${PAGE}/list.csv`]) {
  test(`names closed: ${path} answers 403 and logs nothing`, async ({ request }) => {
    const before = views().length;
    const answer = await request.get(path);
    expect(answer.status()).toBe(403);
    expect(answer.headers()['cache-control']).toBe('no-store');
    expect(views()).toHaveLength(before);
  });
}

open('names open: who differs is named and logged, each time', async ({ page, request }) => {
  const before = views().length;
  const answer = await page.goto(PAGE);
  expect(answer?.headers()['cache-control']).toBe('no-store');
  const shown = await page.locator('tbody tr').count();
  expect(shown).toBeGreaterThan(0);
  await page.reload();
  const file = await (await request.get(`${PAGE}/list.csv`)).text();
  expect(file).toMatch(/^\uFEFFCONFIDENTIAL: names of students,/);
  const added = views().slice(before);
  expect(added.map(({ view }) => view)).toEqual(['reconciliation', 'reconciliation', 'reconciliation_csv']);
  for (const one of added) {
    expect(one.students).toHaveLength(shown);
    expect(one.why).toMatch(/^reconciliation with \w+$/);
  }
  expect((await request.get(`${PAGE}?policy=nothing`)).status()).toBe(404);
});

open('names open: clean for assistive technology', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto(PAGE);
  await expectCleanInEveryLook(page);
});
