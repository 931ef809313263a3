// A chart is a picture of a table that is also there.
import type { Page } from '@playwright/test';
import { expect, pages, test, unfold } from './journey.ts';

interface Chart {
  readonly name: string;
  readonly description: string;
  readonly rows: number;
  readonly table: string;
}

/** Every chart that is shown: its name, its description, and the table of the same figure or finding. */
function charts(page: Page): Promise<Chart[]> {
  return page.locator('[role="img"]').evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility() && one.closest('table') === null)
      .map((one) => {
        const words = (attribute: string): string =>
          (one.getAttribute(attribute) ?? '')
            .split(/\s+/)
            .map((id) => (id === '' ? '' : (document.getElementById(id)?.textContent ?? '')))
            .join(' ')
            .trim();
        let around: Element | null = one.parentElement;
        while (around && around.querySelector('table') === null && !around.matches('main'))
          around = around.parentElement;
        const table = around?.matches('main') ? null : (around?.querySelector('table') ?? null);
        return {
          name:
            one.getAttribute('aria-label') ??
            (words('aria-labelledby') || (one.querySelector('title')?.textContent ?? '')),
          description:
            words('aria-describedby') || words('aria-labelledby') || (one.querySelector('desc')?.textContent ?? ''),
          rows: table?.querySelectorAll('tbody tr').length ?? 0,
          table: table?.textContent ?? '',
        };
      }),
  );
}

for (const path of pages) {
  for (const width of [1280, 375]) {
    test(`every chart of ${path} has a name, its figures in words and its table, ${width} pixels wide`, async ({
      page,
      visit,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await visit(path);
      await unfold(page);
      for (const { name, description, rows, table } of await charts(page)) {
        expect(name.trim(), 'a chart without a name').not.toBe('');
        expect(description.trim(), `${name}: no description`).not.toBe('');
        expect(rows, `${name}: no table of the same figures`).toBeGreaterThan(0);
        const missing = (description.match(/\d+(\.\d+)?%/g) ?? []).filter((figure) => !table.includes(figure));
        expect(missing, `${name}: figures of its description that its table does not hold`).toEqual([]);
      }
    });
  }
}

for (const path of ['/board', '/schools/[id]', '/indicators/[id]'] as const) {
  test(`${path} draws something`, async ({ page, visit }) => {
    await visit(path);
    expect((await charts(page)).length).toBeGreaterThan(0);
  });
}
