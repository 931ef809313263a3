// The principal's page, protected for everybody and exact for a school's own staff on this machine.
import { expect, expectCleanInEveryLook, test, unfold } from './journey.ts';
import { open } from './own-school.ts';

const SCHOOL = '/schools/119';

test.describe('names are closed', () => {
  test('figures are whole percents, and a sentence says how names are opened', async ({ page }) => {
    await page.goto(SCHOOL);
    await expect(page.locator('h1')).toHaveText(/Chronic absence is \d+%/);
    await expect(page.locator('main')).toContainText('open only to the school’s own staff');
    await expect(page.locator('a[href*="/students"]')).toHaveCount(0);
    await expect(page.locator('#absences-left-860-title')).toHaveCount(0);
  });

  for (const path of [SCHOOL, '/board', '/schools', '/indicators/attendance_rate']) {
    test(`${path} says first which registers were taken`, async ({ page }) => {
      await page.goto(path);
      const bar = page.locator('section.date');
      await expect(bar).toContainText(/[\d,]+ of [\d,]+ registers taken \(\d/);
      await expect(bar.getByRole('img').filter({ visible: true })).toHaveCount(1);
      const [first, main] = [await bar.boundingBox(), await page.getByRole('main').boundingBox()];
      expect(first?.y ?? 0).toBeLessThan(main?.y ?? 0);
    });
  }

  test('days without school are named on the chart, in its table and in the notes', async ({ page }) => {
    await page.goto(SCHOOL);
    await unfold(page);
    const months = page.locator('#months');
    await expect(months.getByRole('img').filter({ visible: true })).toContainText('weather, Jan 26–27');
    await expect(months.getByRole('table')).toContainText('weather, Jan 26–27');
    await expect(page.locator('footer')).toContainText('Weather, Jan 26–27');
  });

  test('each figure says which days it counts', async ({ page }) => {
    await page.goto(SCHOOL);
    await expect(page.locator('#grades .source')).toContainText('days at this school only');
    await page.goto('/board');
    await expect(page.locator('#grades .source')).toContainText('the whole year, across schools');
    await expect(page.locator('#schools .source')).toContainText('each school: days at that school only');
  });
});

open.describe('names are open on this machine', () => {
  open('the headline is exact, and the box for tomorrow leads to as many students as it says', async ({ page }) => {
    await page.goto(SCHOOL);
    await expect(page.locator('h1')).toHaveText(
      /Chronic absence is \d+\.\d%, (up|down) \d+\.\d points? from this time last year\./,
    );
    const numbers = await page.locator('.act li b').allInnerTexts();
    expect(numbers).toHaveLength(3);
    await expect(page.locator('.act li').last()).toContainText('no support on record');
    const button = page.locator('.act a.button');
    const all = Number(/Open the list: (\d+) students/.exec(await button.innerText())?.[1]);
    await button.click();
    await expect(page).toHaveURL(/\/schools\/119\/students/);
    await expect(page.locator('h1')).toContainText(`${all} students`);
    await expect(page.locator('tbody tr:not(.sec)')).toHaveCount(all);
  });

  open(
    'the line by day of school names both years, its gap and its days without school, and holds them as a table',
    async ({ page }) => {
      await page.goto(SCHOOL);
      await unfold(page);
      const finding = page.locator('#to-date-finding');
      const chart = finding.getByRole('img').filter({ visible: true });
      for (const words of [
        'Same day last year',
        'This year to date',
        'not submitted',
        'weather, Jan 26–27',
        'break, Dec 22–Jan 2',
      ])
        await expect(chart).toContainText(words);
      await expect(finding.locator('tbody tr').filter({ has: page.locator('th', { hasText: /^110$/ }) })).toContainText(
        /\d\d\.\d%/,
      );
    },
  );

  open('one mark a student, and the same in a table', async ({ page }) => {
    await page.goto(SCHOOL);
    await unfold(page);
    const finding = page.locator('#left-finding');
    const drawn = Number(/(\d+) students drawn/.exec((await finding.locator('.source').innerText()) ?? '')?.[1]);
    const counts = await finding.locator('tbody tr td:nth-child(2)').allTextContents();
    expect(counts.slice(0, -1).reduce((sum, each) => sum + Number(each.replace(',', '')), 0)).toBe(drawn);
    await expect(finding.locator('header')).toContainText('Hollow: no support on record');
    const alone = await finding.locator('tbody tr td:nth-child(4)').allTextContents();
    expect(alone.every((each, at) => Number(each.replace(',', '')) <= Number(counts[at]?.replace(',', '')))).toBe(true);
    expect(alone.some((each) => Number(each) > 0)).toBe(true);
  });

  open('what services did is told to the school’s own staff as it is, like its attendance', async ({ page }) => {
    await page.goto(SCHOOL);
    const cells = (row: number): Promise<string[]> =>
      page.locator('#services table').first().locator('tbody tr').nth(row).locator('td').allInnerTexts();
    for (const shares of [0, 1])
      expect((await cells(shares)).slice(0, 4).join(' ')).toMatch(/^\d+ \d+ \d+\.\d% \d+\.\d%$/);
    for (const heads of [2, 3]) expect((await cells(heads))[0]).toMatch(/^\d+$/);
    await expect(page.locator('#services .pair').getByRole('img').filter({ visible: true })).toHaveCount(2);
    await expect(page.locator('#needs-answer')).toHaveText(/\d+\.\d% of needs are met within 30 days/);
  });

  open('no student is named on it', async ({ page }) => {
    await page.goto(SCHOOL);
    expect(await page.content()).not.toMatch(/given_name|family_name|contact_phone/);
  });

  open('is clean for assistive technology and never scrolls sideways', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto(SCHOOL);
    await unfold(page);
    await expectCleanInEveryLook(page);
  });

  open('the list is reached by keyboard alone', async ({ page }) => {
    await page.goto(SCHOOL);
    const button = page.locator('.act a.button');
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      if (await button.evaluate((one) => one === document.activeElement)) break;
    }
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/students/);
  });

  open.describe('without script', () => {
    open.use({ javaScriptEnabled: false });
    open('it reads whole', async ({ page }) => {
      await page.goto(SCHOOL);
      await expect(page.locator('.act')).toBeVisible();
      expect(await page.getByRole('main').innerText()).not.toMatch(/undefined|null|NaN|\[object/);
      await expect(page.locator('#left-finding svg[role="img"]').filter({ visible: true })).toHaveCount(1);
    });
  });

  open('prints on Letter without losing anything at the right edge', async ({ page }) => {
    await page.goto(SCHOOL);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 720, height: 960 });
    const cut = await page.locator('main *').evaluateAll((all) =>
      all
        .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible')
        .filter((one) => one.checkVisibility() && one.clientWidth > 1)
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    expect(cut).toEqual([]);
  });
});
