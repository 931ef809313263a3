import { describe, expect, it } from 'vitest';
import { chronicAbsenceRate } from '../src/indicators/chronic-absence-rate.ts';
import { chronicRecoveryRate } from '../src/indicators/chronic-recovery-rate.ts';
import { equityGapChronic } from '../src/indicators/equity-gap-chronic.ts';
import { indicators } from '../src/indicators/index.ts';
import { transitionGradeGap } from '../src/indicators/transition-grade-gap.ts';
import { weekdayAbsenceGap } from '../src/indicators/weekday-absence-gap.ts';
import { weekdays } from '../src/measure.ts';
import type { Indicator } from '../src/indicator.ts';
import type { CountedCell, CountedTable } from '../src/publish/counted-table.ts';
import { complementsOf, differences } from '../src/publish/protect/differences.ts';
import { protect } from '../src/publish/protect/protect.ts';
import { type Week, weekdayGaps } from '../src/publish/protect/weekday-gaps.ts';
import { randomTable } from './random-table.ts';

const table = (indicator: Indicator, schoolYear: number, cells: readonly CountedCell[]): CountedTable => ({
  indicator,
  schoolYear,
  periodKind: 'to_date',
  period: String(schoolYear),
  cells,
});
const grade = (schoolId: string, member: string, people: number, numerator: number): CountedCell => ({
  schoolId,
  breakdown: 'grade',
  member,
  people,
  numerator,
  denominator: people,
});

describe('a difference', () => {
  const of = (now: readonly CountedCell[], before: readonly CountedCell[]): ReturnType<typeof differences> =>
    differences(
      table(transitionGradeGap, 2026, now),
      protect(table(chronicAbsenceRate, 2026, now)),
      protect(table(chronicAbsenceRate, 2025, before)),
    );

  it('is that of the two published percents, with Newcombe’s interval rounded outward', () => {
    const [cell] = of([grade('district', '09', 400, 120)], [grade('district', '09', 400, 80)]).cells;
    expect(cell).toMatchObject({ status: 'shown', value: 10, people: 400, numerator: null, denominator: null });
    expect(cell?.low).toBeGreaterThanOrEqual(2);
    expect(cell?.low).toBeLessThanOrEqual(4);
    expect(cell?.high).toBeGreaterThanOrEqual(16);
  });
  it('may be below nothing', () => {
    const [cell] = of([grade('district', 'KG', 400, 80)], [grade('district', 'KG', 400, 120)]).cells;
    expect(cell).toMatchObject({ status: 'shown', value: -10 });
  });
  it.each([
    ['too few this year', [grade('district', '06', 9, 4)], [grade('district', '06', 400, 80)]],
    ['too few last year', [grade('district', '06', 400, 80)], [grade('district', '06', 9, 4)]],
    ['a range this year', [grade('district', '06', 30, 10)], [grade('district', '06', 400, 80)]],
    ['a range last year', [grade('district', '06', 400, 80)], [grade('district', '06', 400, 1)]],
  ])('is not told beside %s', (_, now, before) =>
    expect(of(now, before).cells[0]).toMatchObject({ status: 'protected', value: null, low: null, people: null }),
  );
  it('cannot be told without a year before', () => {
    const now = [grade('district', '06', 400, 80)];
    const cells = differences(
      table(transitionGradeGap, 2026, now),
      protect(table(chronicAbsenceRate, 2026, now)),
      undefined,
    );
    expect(cells.cells[0]?.status).toBe('cannot_tell');
  });
  it('follows from what its sides show: districts that publish the same sides publish the same difference', () => {
    const seen = new Map<string, string>();
    for (let chronic = 60; chronic < 200; chronic++) {
      const now = [grade('district', '09', 400, chronic)];
      const side = JSON.stringify(protect(table(chronicAbsenceRate, 2026, now)).cells);
      const told = JSON.stringify(of(now, [grade('district', '09', 400, 80)]).cells);
      expect(seen.get(side) ?? told).toBe(told);
      seen.set(side, told);
    }
    expect(seen.size).toBeLessThan(140);
  });
});

describe('a gap to a complement', () => {
  const group = (schoolId: string, yes: [number, number], no: [number, number]): CountedCell[] =>
    [yes, no].map(([people, numerator], index) => ({
      ...grade(schoolId, '', people, numerator),
      breakdown: 'disability',
      member: index === 0 ? 'yes' : 'no',
    }));
  const of = (cells: readonly CountedCell[]): ReturnType<typeof differences>['cells'] => {
    const share = protect(table(chronicAbsenceRate, 2026, cells));
    const told = cells.filter(({ member }) => member === 'yes');
    return differences(table(equityGapChronic, 2026, told), share, complementsOf(share)).cells;
  };

  it('is that of the two published percents, under the group’s name', () => {
    const [cell, ...others] = of(group('district', [400, 120], [2000, 400]));
    expect(cell).toMatchObject({ status: 'shown', member: 'yes', value: 10, people: 400, numerator: null });
    expect(cell?.low).toBeGreaterThan(0);
    expect(cell?.high).toBeLessThan(20);
    expect(others).toEqual([]);
  });
  it.each([
    ['few in the group', [9, 4], [2000, 400]],
    ['few beside it', [2000, 400], [9, 4]],
    ['a range of the group', [30, 10], [2000, 400]],
    ['a range beside it', [400, 120], [400, 1]],
  ] as const)('is not told with %s', (_, yes, no) =>
    expect(of(group('district', [...yes], [...no]))[0]).toMatchObject({
      status: 'protected',
      value: null,
      people: null,
    }),
  );
  it('cannot be told where nobody is known not to be in the group', () =>
    expect(of(group('district', [400, 120], [0, 0]).slice(0, 1))[0]?.status).toBe('cannot_tell'));
});

describe('a remainder', () => {
  it('is shown, coded and hidden exactly where its share is, and makes up 100 with it', () => {
    for (let seed = 0; seed < 200; seed++) {
      const share = randomTable(seed, 'share');
      const rest = {
        ...share,
        indicator: chronicRecoveryRate,
        cells: share.cells.map((cell) => ({ ...cell, numerator: cell.people - cell.numerator })),
      };
      const ofShare = protect(share).cells;
      protect(rest).cells.forEach((cell, index) => {
        const other = ofShare[index];
        expect(cell.status, `seed ${seed}`).toBe(other?.status);
        expect(cell.size_band).toBe(other?.size_band);
        if (cell.value !== null) expect(cell.value + (other?.value ?? 0)).toBe(100);
        if (cell.coded?.startsWith('≤')) expect(other?.coded).toBe(`≥${100 - Number(cell.coded.slice(1))}`);
      });
    }
  });
});

describe('the gap of a weekday', () => {
  const days = (
    schoolId: string,
    people: number,
    absent: readonly number[],
    over: Partial<CountedCell> = {},
  ): CountedCell[] =>
    weekdays.map((member, day) => ({
      schoolId,
      breakdown: 'weekday',
      member,
      people,
      numerator: 24 * (absent[day] ?? 0),
      denominator: 24 * 20 * people,
      contributors: Math.min(people, absent[day] ?? 0),
      largest: 48,
      restContributors: people,
      restLargest: 480,
      ...over,
    }));
  const weeks = (count: number, absent: (week: number) => readonly number[]): Week[] =>
    Array.from({ length: count }, (_, week) => ({
      enrolled: [2400, 2400, 2400, 2400, 2400],
      absent: absent(week).map((one) => 24 * one),
    }));
  const friday = weeks(20, () => [5, 5, 5, 5, 15]);
  const gaps = (cells: readonly CountedCell[], ofPlace: readonly Week[]): ReturnType<typeof weekdayGaps> => {
    const counted = table(weekdayAbsenceGap, 2026, cells);
    return weekdayGaps(counted, protect(counted), () => ofPlace);
  };

  it('is its share less the mean of the other four: 15% on Fridays, 5% on others', () => {
    const { cells } = gaps(days('district', 100, [100, 100, 100, 100, 300]), friday);
    expect(cells.map(({ value }) => value)).toEqual([-2.5, -2.5, -2.5, -2.5, 10]);
    expect(cells[4]).toMatchObject({ status: 'shown', low: 10, high: 10, people: 100, numerator: null });
  });
  it('has an interval that holds 0 where weeks differ more than weekdays', () => {
    const wild = weeks(20, (week) => [5, 5, 5, 5, week % 2 === 0 ? 0 : 10]);
    const { cells } = gaps(days('district', 100, [100, 100, 100, 100, 100]), wild);
    expect(cells[4]?.low ?? 1).toBeLessThan(0);
    expect(cells[4]?.high ?? -1).toBeGreaterThan(0);
  });
  it.each([
    [7, 'cannot_tell'],
    [8, 'shown'],
  ])('with %i full weeks is %s', (count, status) => {
    const { cells } = gaps(days('district', 100, [100, 100, 100, 100, 300]), friday.slice(0, count));
    expect(cells.map((cell) => cell.status)).toEqual(weekdays.map(() => status));
  });
  it('is hidden for all five days where one of them is hidden, because the five add up to nothing', () => {
    const one = days('district', 100, [100, 100, 100, 100, 2]);
    expect(gaps(one, friday).cells.map(({ status }) => status)).toEqual(weekdays.map(() => 'protected'));
  });
  it('is hidden for few students', () =>
    expect(gaps(days('district', 9, [9, 9, 9, 9, 27]), friday).cells.map(({ status }) => status)).toEqual(
      weekdays.map(() => 'protected'),
    ));
});

it('no figure of early warning reads who belongs to which group', () => {
  const early = [
    'on_pace_rate',
    'absence_budget',
    'early_absence_band',
    'chronic_persistence_rate',
    'chronic_recovery_rate',
    'chronic_onset_rate',
    'transition_grade_gap',
    'weekday_absence_gap',
  ];
  const found = indicators.filter(({ id }) => early.includes(id));
  expect(found).toHaveLength(early.length);
  for (const { id, sql } of found) expect(sql, id).not.toMatch(/student_group|home_language|race|disability/);
});
