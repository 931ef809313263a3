// A chart is a picture of a table that is also there.
import type { Page } from '@playwright/test';
import { expect, type PagePath, pages, test, unfold } from './journey.ts';

interface Chart {
  readonly name: string;
  readonly description: string;
  /** The text of the tables that stand with it, nearest first; then of all tables of the page. */
  readonly tables: readonly string[];
}

/** Every chart that is shown (those inside a table belong to it). */
function charts(page: Page): Promise<Chart[]> {
  return page.locator('[role="img"]').evaluateAll((all) => {
    const words = (one: Element, attribute: string): string =>
      (one.getAttribute(attribute)?.split(/\s+/) ?? [])
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ')
        .trim();
    const tablesIn = (one: Element): Element[] => [...one.querySelectorAll('table:has(tbody tr)')];
    const nearest = (one: Element): Element[] => {
      const around = one.parentElement;
      if (around === null || around.matches('main, body')) return [];
      return tablesIn(around).length > 0 ? tablesIn(around) : nearest(around);
    };
    return all
      .filter((one) => one.checkVisibility() && one.closest('table') === null)
      .map((one) => ({
        name: one.getAttribute('aria-label') ?? words(one, 'aria-labelledby'),
        description: words(one, 'aria-describedby') || (one.querySelector('desc')?.textContent ?? ''),
        tables: [...nearest(one), ...tablesIn(document.body)].map((table) => table.textContent),
      }));
  });
}

/** Pages that would say nothing without a chart. */
const drawn: ReadonlySet<PagePath> = new Set(['/board', '/schools/[id]', '/surveys/[id]', '/indicators/[id]']);

for (const path of pages) {
  test(`every chart of ${path} has a name, its figures in words and in a table`, async ({ page, visit }) => {
    // the phone first: what the server drew for it stands until a wider page draws it anew
    await page.setViewportSize({ width: 375, height: 800 });
    await visit(path);
    for (const width of [375, 1280]) {
      const at = `${String(width)} pixels wide`;
      await page.setViewportSize({ width, height: 800 });
      if (drawn.has(path)) expect.soft((await charts(page)).length, `draws something, ${at}`).toBeGreaterThan(0);
      await unfold(page);
      for (const { name, description, tables } of await charts(page)) {
        expect.soft(name, `a chart without a name, ${at}`).not.toBe('');
        expect.soft(description, `${name}: no description, ${at}`).not.toBe('');
        const figures = description.match(/\d+(\.\d+)?%/g) ?? [];
        const whole = tables.filter((table) => figures.every((figure) => table.includes(figure)));
        expect
          .soft(whole.length, `${name}: no table holds all of ${figures.join(', ') || 'it'}, ${at}`)
          .toBeGreaterThan(0);
      }
    }
  });
}
