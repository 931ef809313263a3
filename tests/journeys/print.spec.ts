// On Letter paper: whole tables, whole rows, and every sheet says where it comes from.
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, pages, test } from './journey.ts';

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u200b]/g, '');

/** What one row looks like in the text of a sheet: its lines in order, with a glyph or two of the style sheet between them. */
function printedRow(text: string): RegExp {
  const lines = text.split(/[\n\t]+/).map(bare);
  return new RegExp(
    lines
      .filter((line) => line !== '')
      .map((line) => RegExp.escape(line))
      .join('.{0,6}?'),
    'u',
  );
}

for (const path of pages) {
  test(`${path} prints on Letter with every table whole and nothing lost at the right edge`, async ({
    page,
    visit,
  }) => {
    await visit(path);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    const tables = await page.locator('main table').evaluateAll((all) =>
      all.map((table) => ({
        name: table.querySelector('caption')?.textContent.trim() ?? table.textContent.trim().slice(0, 60),
        rows: [...table.querySelectorAll('tbody tr')].map((row) => (row as HTMLElement).innerText),
        heads: getComputedStyle(table.querySelector('thead') ?? table).display,
      })),
    );
    // where the last line ends a sheet, emptiness below it would be a sheet of its own
    await expect(page.locator('footer.foot')).toHaveCSS('padding-bottom', '0px');
    const bytes = await page.pdf({ format: 'Letter', preferCSSPageSize: true, printBackground: true });
    const sheets = await getDocumentProxy(new Uint8Array(bytes));
    const { text } = await extractText(sheets, { mergePages: false });
    const printed = text.map(bare);

    expect((await sheets.getPage(1)).view.slice(2), 'Letter, in points').toEqual([612, 792]);
    expect(
      printed.filter((sheet) => sheet === ''),
      'empty sheets',
    ).toEqual([]);
    for (const { name, rows, heads } of tables) {
      const cut = rows.filter((row) => !printed.some((sheet) => printedRow(row).test(sheet)));
      expect.soft(cut, `${name}: rows that are not whole on one sheet`).toEqual([]);
      expect.soft(heads, `${name}: heads repeat on the next sheet`).toMatch(/table-header-group|^table$/);
    }
    const silent = printed.flatMap((sheet, index) =>
      /invented/i.test(sheet) ? [] : [`sheet ${index + 1}: ${sheet.slice(0, 60)}`],
    );
    expect.soft(silent, 'sheets that do not say the data are invented').toEqual([]);

    // 8.5 inches less half an inch on either side
    await page.setViewportSize({ width: 720, height: 960 });
    const cut = await page.locator('main *').evaluateAll((all) =>
      all
        .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible')
        .filter((one) => one.checkVisibility() && one.clientWidth > 1)
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    expect(cut, 'cut off at the right edge').toEqual([]);
  });
}

// a chart drawn for half a page filled a whole one with letters as large as headlines, ran over the sheet's end and lay on the table below
for (const path of ['/schools/[id]', '/committee/packet'] as const) {
  test(`${path} prints no chart larger than it was drawn, or longer than a sheet`, async ({ browser, page, visit }) => {
    await visit(path);
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 691, height: 960 } });
    const paper = await context.newPage();
    await paper.goto(page.url());
    await paper.emulateMedia({ media: 'print' });
    const charts = await paper.locator('main figure svg').evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => {
          const [, , drawn = 0] = (one.getAttribute('viewBox') ?? '').split(/[ ,]+/u).map(Number);
          const { width, height } = one.getBoundingClientRect();
          return { name: one.getAttribute('aria-labelledby'), larger: width / drawn, height };
        }),
    );
    expect(charts.length).toBeGreaterThan(3);
    expect(charts.filter(({ larger, height }) => larger > 1.1 || height > 900)).toEqual([]);
    await context.close();
  });
}
