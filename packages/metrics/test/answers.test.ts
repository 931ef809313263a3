import { ddl, warehouse } from '@hearth/contracts';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '../src/database.ts';
import { countMoved, type Pair, prepareAnswers, tally } from '../src/publish/policies/answers.ts';
import type { PolicyRow } from '../src/publish/policies/possible.ts';

/** Two policies that count days in two ways: 1 does not count the exit day, 2 does. */
const policy = (key: number): PolicyRow =>
  ({
    policy_key: key,
    policy_id: `p${key}`,
    counted_as: key,
    rule: null,
    toward: null,
    minimum_days: 10,
    needs_one_day_present: false,
    lowest_grade: null,
    highest_grade: null,
    threshold_numerator: 1,
    threshold_denominator: 10,
  }) as unknown as PolicyRow;
const pair: Pair = { own: policy(1), other: policy(2), steps: [] };

let database: Database;
beforeEach(async () => {
  database = await openDatabase(':memory:');
  await database.run("attach ':memory:' as warehouse");
  for (const name of ['student_absence', 'enrollment', 'attendance_summary'] as const)
    await database.run(ddl(warehouse[name], `warehouse.${name}`));
  // what the pipeline’s macros say of students of whom nothing but the days matters
  for (const macro of [
    'grade_number(written) as 5',
    'chronic_from(enrolled, numerator, denominator) as (enrolled * numerator + denominator - 1) // denominator',
    `standing_at(enrolled, absent, level, minimum_days, needs_one, lowest, highest) as
      case when enrolled < 24 * minimum_days then 'too_few_days' else 'judged' end`,
  ])
    await database.run(`create macro warehouse.${macro}`);
});
afterEach(() => database.close());

/** Rows of student_absence: way of counting, grain, school, days enrolled and absent, whether school and district say the same. */
const absences = (
  rows: readonly (readonly [number, string, number | null, number, number, boolean])[],
): Promise<void> =>
  database.run(
    `insert into warehouse.student_absence by name select * from (values ${rows
      .map(
        ([way, grain, school, enrolled, absent, same]) =>
          `(${way}, '${grain}', 7, ${String(school)}, 2026, '05', ${24 * enrolled}, ${24 * absent}, ${same})`,
      )
      .join(
        ', ',
      )}) as t(counted_as, grain, student_key, school_key, school_year, grade, enrolled_units, absent_units, same_in_district)`,
  );

it('a student at one school under one way of counting and at two under another is one student of the district', async () => {
  await absences([
    [1, 'school', 1, 100, 12, true],
    [1, 'district', null, 100, 12, true],
    [2, 'school', 1, 100, 12, false],
    [2, 'school', 2, 40, 0, false],
    [2, 'district', null, 140, 12, false],
  ]);
  await prepareAnswers(database, [pair]);
  const ofDistrict = (all: readonly { schoolKey: number | null }[]): unknown[] =>
    all.filter(({ schoolKey }) => schoolKey === null);
  expect(ofDistrict(await tally(database, pair.own))).toEqual([
    { schoolYear: 2026, schoolKey: null, judged: 1, chronic: 1 },
  ]);
  expect(ofDistrict(await tally(database, pair.other))).toEqual([
    { schoolYear: 2026, schoolKey: null, judged: 1, chronic: 0 },
  ]);
});

it('a student at one school under every way counts at the school and, by the same row, in the district', async () => {
  await absences(
    [1, 2].flatMap((way) => [
      [way, 'school', 1, 100, 5 + 5 * way, true] as const,
      [way, 'district', null, 100, 5 + 5 * way, true] as const,
    ]),
  );
  await prepareAnswers(database, [pair]);
  expect(await tally(database, pair.other)).toEqual([
    { schoolYear: 2026, schoolKey: 1, judged: 1, chronic: 1 },
    { schoolYear: 2026, schoolKey: null, judged: 1, chronic: 1 },
  ]);
  expect(await countMoved(database, pair)).toEqual([]);
});
