// What a figure is a share of, and how many stand behind it, is named by what is counted: households are no students.
import { expect, test, unfold } from './journey.ts';

test('the board reads of families, needs and educators as such', async ({ page }) => {
  await page.goto('/board');
  await unfold(page);
  const under = async (title: string): Promise<string> =>
    (
      await page
        .locator('tr', { has: page.getByRole('rowheader', { name: title }) })
        .locator('th small')
        .allInnerTexts()
    )
      .join('\n')
      .trim();
  expect(await under('Chronic absence')).toMatch(/^percent of students; [\d,]+ students$/mu);
  expect(await under('Families served')).toMatch(/^percent of households; [\d,]+ households$/mu);
  expect(await under('Needs met within 30 days')).toMatch(/^percent of needs; [\d,]+ needs$/mu);
  expect(await under('Educators who stayed at their school')).toMatch(/^percent of staff; [\d,]+ staff members$/mu);
  expect(await under('Collaboration of educators')).toMatch(/^score from 0 to 100; [\d,]+ responses$/mu);
  // nothing stands after a semicolon where nobody is counted
  expect(await under('Policy supports in force')).not.toMatch(/;$/mu);
});

test('so does the list of definitions', async ({ page }) => {
  await page.goto('/indicators');
  const unitOf = (title: string): Promise<string> =>
    page.getByRole('row', { name: title }).getByRole('cell').nth(2).innerText();
  expect(await unitOf('Referrals made by teachers')).toBe('percent of referrals');
  expect(await unitOf('Longest time without a meeting')).toBe('days');
  expect(await unitOf('Hours delivered of hours planned')).toBe('percent');
});
