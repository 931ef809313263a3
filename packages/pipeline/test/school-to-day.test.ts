// What a school’s own page draws day by day ends where the figures of the release are.
import { expect, test } from 'vitest';
import type { District } from './district.ts';
import { days, schoolYear } from './school-year.ts';

const students = {
  ten: [{ days: 180, missed: { A: 10 } }],
  nine: [{ days: 180, missed: { A: 9, T: 4 } }],
  halves: [{ days: 180, missed: { H: 30 } }],
  gone: [{ days: 60, missed: { A: 10 } }],
  new: [{ from: 95, days: 85, missed: { A: 4 } }],
  mover: [
    { days: 50, missed: { E: 9 } },
    { school: '102', from: 50, days: 130, missed: { A: 3 } },
  ],
  back: [
    { days: 30, missed: { A: 2 } },
    { from: 60, days: 120, missed: { S: 3 } },
  ],
  few: [{ school: '103', days: 180, missed: { A: 20 } }],
  strike: [{ school: '104', days: 180, missed: { A: 11, X: 2 } }],
} as const;

/** Students judged, chronic and severe, and days enrolled and missed, of each school and school year. */
const measures = `students || ' ' || chronic || ' ' || severe || ' ' || enrolled_units / 24 || ' ' || absent_units / 24`;

const byPeriod = (one: District, kind: string): Promise<string[]> =>
  one.rows(`
    select school_id, ${measures} from (
      select school_key,
        count(*) filter (standing = 'judged') as students,
        count(*) filter (standing = 'judged' and absent_units >= chronic_from_units) as chronic,
        count(*) filter (standing = 'judged' and 5 * absent_units >= enrolled_units) as severe,
        sum(enrolled_units) as enrolled_units, sum(absent_units) as absent_units
      from warehouse.student_period
      where grain = 'school' and period_kind = '${kind}' and enrolled_units > 0 and school_year = 2026
      group by all
    ) join warehouse.school using (school_key) order by all`);

const byDay = (one: District, where: string): Promise<string[]> =>
  one.rows(`
    select school_id, ${measures}
    from warehouse.school_to_day join warehouse.school using (school_key)
    where school_year = 2026 and ${where} order by all`);

test.each([35, 100, 103, 180])('on day %i the day reached is the year to date, school by school', async (reached) => {
  const one = schoolYear(students);
  await one.load({ asOf: days[reached - 1] ?? '' });
  const last =
    'instructional_day = (select max(instructional_day) from warehouse.school_to_day as other where other.school_key = school_to_day.school_key and other.school_year = 2026)';
  const found = await byDay(one, last);
  expect(found.length).toBeGreaterThan(2);
  expect(found).toEqual(await byPeriod(one, 'to_date'));
});

test('and so it is on every day before: a load as of that day has the same', async () => {
  const whole = schoolYear(students);
  await whole.load({ asOf: days[99] ?? '' });
  for (const day of [20, 55, 95]) {
    const then = schoolYear(students);
    await then.load({ asOf: days[day - 1] ?? '' });
    expect(await byDay(whole, `school_id in ('101', '102') and instructional_day = ${String(day)}`)).toEqual(
      (await byPeriod(then, 'to_date')).filter((row) => /^10[12] /.test(row)),
    );
  }
});
