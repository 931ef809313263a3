// The rules by which a student is on a list for the school’s own staff: each is on the first that applies.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namedStudents } from '../src/publish/confidential/named-students.ts';
import { ownFolder } from './folder.ts';
import { givenWarehouse } from './given-rows.ts';

const folder = ownFolder('named-students');
const days = (count: number): number => 24 * count;

/** 100 of 180 days so far, one tenth of them missed or more from 10, under a policy of a tenth and ten days. */
const enrolled = {
  school_key: 1,
  student_key: 1,
  school_year: 2026,
  standing: 'judged' as const,
  enrolled_units: days(100),
  chronic_from_units: days(10),
  enrolled_units_5_days_ago: days(95),
  days_at_end: 180,
};

interface Now {
  readonly absent: number;
  readonly absentFiveDaysAgo?: number;
  readonly left: number | null;
  readonly over?: Readonly<Record<string, unknown>>;
}

let warehouses = 0;
async function told({ absent, absentFiveDaysAgo = absent, left, over = {} }: Now): Promise<string> {
  const database = await givenWarehouse(join(folder, `${String(warehouses++)}.duckdb`), {
    load: [{ as_of: '2026-02-12', school_year: 2026 }],
    policy: [{ chosen: true, threshold_numerator: 1, threshold_denominator: 10, minimum_days: 10 }],
    school: [{ school_key: 1, school_id: '101' }],
    student: [{ student_key: 1, student_id: '7' }],
    student_now: [
      {
        ...enrolled,
        absent_units: days(absent),
        absent_units_5_days_ago: days(absentFiveDaysAgo),
        absences_left: left,
        ...over,
      },
    ],
  });
  try {
    const [row] = await database.rows(`select list, over_now, went_over from (${namedStudents})`);
    return `${String(row?.['list'])}${row?.['over_now'] === true ? ' over' : ''}${row?.['went_over'] === true ? ' went' : ''}`;
  } finally {
    database.close();
  }
}

describe('few_left', () => {
  it.each([
    [2, 'few_left'],
    [0, 'few_left'],
    [3, 'none'],
  ])('%i absences left: %s', async (left, list) => expect(await told({ absent: 9, left })).toBe(list));
  it('comes before having gone over', async () =>
    expect(await told({ absent: 10, absentFiveDaysAgo: 8, left: 2 })).toBe('few_left over went'));
  it('is nobody who may miss every day that is still to come', async () =>
    expect(await told({ absent: 9, left: 2, over: { days_at_end: 102 } })).toBe('none'));
});

describe('went_over', () => {
  it('is over the threshold now, and was under it before the last five days', async () =>
    expect(await told({ absent: 10, absentFiveDaysAgo: 9, left: 7 })).toBe('went_over over went'));
  it('is nobody who was exactly at a tenth before: that is over already', async () =>
    expect(
      await told({ absent: 12, absentFiveDaysAgo: 9, left: 5, over: { enrolled_units_5_days_ago: days(90) } }),
    ).toBe('can_recover over'));
});

describe('can_recover', () => {
  it('is over the threshold for longer, and can finish under it', async () =>
    expect(await told({ absent: 12, left: 5 })).toBe('can_recover over'));
});

describe('cannot_recover', () => {
  it('has missed more than the year allows, whenever that came about', async () => {
    expect(await told({ absent: 20, left: -3 })).toBe('cannot_recover over');
    expect(await told({ absent: 20, absentFiveDaysAgo: 9, left: -3 })).toBe('cannot_recover over went');
  });
});

describe('without a calendar of the days to come', () => {
  it.each([
    [10, 'over over'],
    [9, 'none'],
  ])('%i of 100 days: %s', async (absent, list) => expect(await told({ absent, left: null })).toBe(list));
});

describe('none', () => {
  it('is who has days to spare', async () => expect(await told({ absent: 3, left: 14 })).toBe('none'));
  it('is whom the policy does not judge', async () =>
    expect(await told({ absent: 20, left: -3, over: { standing: 'outside_population' } })).toBe('none'));
  it('is who will not have been enrolled long enough by the end', async () =>
    expect(await told({ absent: 2, left: -1, over: { standing: 'too_few_days', days_at_end: 9 } })).toBe('none'));
});
