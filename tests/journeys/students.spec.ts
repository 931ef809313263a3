// The list that names students: closed by default; opened for this machine, every view of it is logged and none is kept.
import { readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, expectCleanInEveryLook, test, unfold } from './journey.ts';
import { data, open, views } from './own-school.ts';

const LIST = '/schools/119/students';

test.describe('names are closed', () => {
  for (const path of [LIST, `${LIST}/list.csv`, `${LIST}/__data.json`]) {
    test(`${path} answers 403, names nobody and logs nothing`, async ({ request }) => {
      const before = views().length;
      const answer = await request.get(path);
      const text = await answer.text();
      expect(path.endsWith('.json') ? text : answer.status()).toEqual(
        path.endsWith('.json') ? expect.stringContaining('403') : 403,
      );
      expect(answer.headers()['cache-control']).toBe('no-store');
      expect(text).not.toContain('555-');
      expect(views().length).toBe(before);
    });
  }

  test('a sentence says why', async ({ request }) => {
    const text = await (await request.get(LIST)).text();
    expect(text).toContain('it is not open on this server');
    expect(text).toContain('--names-on-this-machine');
  });
});

open.describe('names are open on this machine', () => {
  open('the page says so, and who is on it stands in the log', async ({ page }) => {
    const before = views().length;
    const answer = await page.goto(`${LIST}?why=meeting`);
    expect(answer?.headers()['cache-control']).toBe('no-store');
    await expect(page.locator('h1')).toHaveText(/^\d+ students to reach$/);
    const box = page.locator('aside.log');
    await expect(box).toContainText('Every view is logged');
    await expect(box).toContainText('to prepare an attendance team meeting');
    await expect(box).toContainText('started so that it names students');
    await expect(page.locator('footer')).toContainText('Sensitive services are not looked at');
    const added = views().slice(before);
    const [first] = added;
    expect(added).toHaveLength(1);
    expect(first).toMatchObject({ who: 'this machine', school: '119', view: 'list', why: 'meeting' });
    expect(first?.students).toHaveLength(await page.locator('tbody tr:not(.sec)').count());
    // a second look is a second view: nothing was kept
    await page.goto(`${LIST}?why=meeting`);
    expect(views().slice(before)).toHaveLength(2);
    for (const name of readdirSync(join(data, 'access-log')))
      expect(statSync(join(data, 'access-log', name)).mode & 0o077).toBe(0);
  });

  open('each student is once under the first heading that applies', async ({ page }) => {
    await page.goto(LIST);
    const headings = await page.locator('tr.sec th').allInnerTexts();
    const wanted = [
      'Two or fewer absences left',
      'Went over 10% in the last five',
      'Over 10%, can still recover, no support on record',
      'Over 10%, can still recover, support on record',
    ];
    expect(headings.map((text) => wanted.findIndex((start) => text.startsWith(start)))).toEqual([0, 1, 2, 3]);
    const total = headings.reduce((sum, text) => sum + Number(/: (\d+)/.exec(text)?.[1]), 0);
    await expect(page.locator('h1')).toContainText(`${total} students`);
    const left = await page.locator('tbody').first().locator('.to-go b').allInnerTexts();
    expect(left.every((text) => Number(text) <= 2)).toBe(true);
    expect(left).toEqual([...left].sort((a, b) => Number(a) - Number(b)));
  });

  open('who has no support on record stands out, is counted and can be listed alone', async ({ page }) => {
    await page.goto(LIST);
    const cells = page.locator('td.support');
    const alone = cells.filter({ hasText: /^None/ });
    const [all, without] = [await cells.count(), await alone.count()];
    expect(without).toBeGreaterThan(0);
    expect(without).toBeLessThan(all);
    await expect(page.locator('.lede').first()).toContainText(`${without} of the ${all}`);
    await page.goto(`${LIST}?support=none`);
    await expect(cells).toHaveCount(without);
    await page.goto(`${LIST}?support=some`);
    await expect(cells).toHaveCount(all - without);
  });

  open('it is sorted, searched and narrowed without script', async ({ browser, ownServer }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: ownServer.address });
    const page = await context.newPage();
    await page.goto(`${LIST}?list=all`);
    const rows = page.locator('tbody tr:not(.sec)');
    const everyone = await rows.count();
    await page.getByRole('link', { name: 'Sort by Days absent' }).click();
    await expect(page.locator('th[aria-sort=descending]')).toHaveCount(1);
    const absent = await rows.locator('.abs b').allInnerTexts();
    expect(absent.map(Number)).toEqual(absent.map(Number).sort((a, b) => b - a));
    await page.locator('select[name=tier]').selectOption('severe');
    await page.getByRole('button', { name: 'Show' }).click();
    expect(await rows.count()).toBeLessThan(everyone);
    const [name = ''] = (await rows.locator('th b').first().innerText()).split(',');
    await page.getByLabel('Name or number').fill(name.toLowerCase());
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(rows.first()).toContainText(name);
    await context.close();
  });

  open('the file says what it is in its name and its first line, and is logged', async ({ request }) => {
    const before = views().length;
    const answer = await request.get(`${LIST}/list.csv`);
    expect(answer.headers()['cache-control']).toBe('no-store');
    expect(answer.headers()['content-disposition']).toMatch(/filename="invented-sample_confidential_students_119_/);
    const [first = '', head = '', ...rows] = (await answer.text()).trim().split('\r\n');
    expect(first).toMatch(/^\uFEFF?CONFIDENTIAL: names of students,/);
    expect(head).toMatch(/^student_id,family_name,given_name,/);
    expect(rows.filter((row) => /(^|,)[=+@-][^\d]/.test(row))).toEqual([]);
    expect(views().slice(before)).toMatchObject([{ view: 'csv', students: { length: rows.length } }]);
  });

  open('prints with Confidential on every sheet and a box to check for each student', async ({ page }) => {
    const before = views().length;
    await page.goto(`${LIST}?view=print`);
    expect(views().slice(before)).toMatchObject([{ view: 'print' }]);
    const students = await page.locator('tbody tr:not(.sec)').count();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.box').filter({ visible: true })).toHaveCount(students);
    // a form that somebody fills in on a screen is no use on paper
    await expect(page.getByText('Narrow the list')).toBeHidden();
    // the invented district’s days are long past, and the paper says so; the rest of the bar stays on the screen
    await expect(page.locator('.date .notice')).toBeVisible();
    await expect(page.locator('.date .strip')).toBeHidden();
    const bytes = await page.pdf({ format: 'Letter', preferCSSPageSize: true, printBackground: true });
    const sheets = await getDocumentProxy(new Uint8Array(bytes));
    const { text } = await extractText(sheets, { mergePages: false });
    expect(text.length).toBeGreaterThan(1);
    for (const sheet of text) expect(sheet).toContain('Confidential: names of students');
  });

  open('is clean for assistive technology and never scrolls sideways', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto(LIST);
    await unfold(page);
    await expectCleanInEveryLook(page);
  });

  open('no school, no names; another school’s list names others', async ({ request }) => {
    expect((await request.get('/schools/nowhere/students')).status()).toBe(404);
    expect((await request.get('/schools/..%2F119/students')).status()).toBe(404);
    await request.get('/schools/119/students?list=all');
    await request.get('/schools/101/students?list=all');
    const [a, b] = views().slice(-2);
    expect(a?.students.filter((student) => b?.students.includes(student))).toEqual([]);
  });

  open('a view that cannot be logged shows nobody', async ({ request }) => {
    const folder = join(data, 'access-log');
    renameSync(folder, `${folder}-away`);
    writeFileSync(folder, 'no folder');
    const answer = await request.get(LIST);
    expect(answer.status()).toBe(500);
    expect(await answer.text()).not.toContain('555-');
    renameSync(folder, `${folder}-no`);
    renameSync(`${folder}-away`, folder);
  });
});
