// Figures made of other figures, for a school’s own staff: as they are, however few the students.
import { describe, expect, it } from 'vitest';
import { chronicAbsenceRate } from '../src/indicators/chronic-absence-rate.ts';
import { equityGapChronic } from '../src/indicators/equity-gap-chronic.ts';
import { transitionGradeGap } from '../src/indicators/transition-grade-gap.ts';
import { weekdayAbsenceGap } from '../src/indicators/weekday-absence-gap.ts';
import type { Indicator } from '../src/indicator.ts';
import { weekdays } from '../src/measure.ts';
import { type ExactFigure, exactFigures } from '../src/publish/confidential/exact-figures.ts';
import { type Counted, figures } from '../src/publish/figures.ts';
import type { Week } from '../src/publish/protect/weekday-gaps.ts';
import { DISTRICT } from '../src/publish/counted-table.ts';
import { factKey, type Period, type Places } from '../src/publish/places.ts';
import { everybody, type Shape, type Sums } from '../src/publish/sums.ts';

const shapes: readonly Shape[] = [everybody, { breakdown: 'grade', member: '06' }];
const periods: readonly Period[] = [
  { periodKind: 'to_date', schoolYear: 2025, period: '2025' },
  { periodKind: 'to_date', schoolYear: 2026, period: '2026' },
  { periodKind: 'year', schoolYear: 2025, period: '2025' },
];
const places: Places = {
  schools: new Map([[1, '101']]),
  periods,
  facts: new Map(
    [DISTRICT, '101'].flatMap((school) =>
      periods.map((period) => [factKey(school, period), { daysDue: 100, daysTaken: 100, daysOfSchool: 100 }] as const),
    ),
  ),
};

/** The same numbers for every shape of the school, one record a school year. */
const sums = (years: readonly Readonly<Record<string, number>>[]): Sums => ({
  shapes,
  rowOf: (period, place) => (place === 1 ? period : -1),
  column: (name) => (row) => years[row]?.[name === 'all_units' ? 'people' : name] ?? 0,
});
const toldOf = (indicators: readonly Indicator[], counted: Sums, weeks: readonly Week[] = []): ExactFigure[] => {
  const all: Counted = {
    places,
    weeks: { of: () => weeks, besideABreak: () => ({ weeks: 0, beside: 0 }) },
    sumsOf: () => counted,
  };
  const exactOf = exactFigures(indicators, all);
  return [...figures(indicators, all)].flatMap(({ table }) => exactOf(table));
};
const told = (
  indicators: readonly Indicator[],
  years: readonly Readonly<Record<string, number>>[],
  weeks: readonly Week[] = [],
): ExactFigure[] => toldOf(indicators, sums(years), weeks);

describe('a grade in which a school begins', () => {
  const of = (years: readonly Readonly<Record<string, number>>[]): ExactFigure | undefined =>
    told([chronicAbsenceRate, transitionGradeGap], years).find(
      ({ indicator_id, school_year }) => indicator_id === transitionGradeGap.id && school_year === 2026,
    );

  it('of seven students has its difference: 2 of 8 last year, 3 of 7 now', () => {
    const figure = of([
      { people: 8, numerator: 2 },
      { people: 7, numerator: 3 },
    ]);
    expect(figure).toMatchObject({ status: 'shown', people: 7, breakdown: 'grade', member: '06' });
    expect(figure?.value).toBeCloseTo((100 * 3) / 7 - 25, 10);
    // Newcombe (1998), method 10, worked by hand from Wilson’s intervals 15.82–74.95 and 7.15–59.07
    expect(figure?.low).toBeCloseTo(-25.64, 2);
    expect(figure?.high).toBeCloseTo(54.58, 2);
  });
  it('cannot be told where nobody was in it last year', () =>
    expect(of([{ people: 0 }, { people: 7, numerator: 3 }])).toMatchObject({ status: 'cannot_tell', value: null }));
  it('has no row where nobody is in it now', () =>
    expect(of([{ people: 8, numerator: 2 }, { people: 0 }])).toBeUndefined());
});

it('a group of seven has its gap to the other eight: 3 of 7 less 2 of 8', () => {
  const groups: Sums = {
    shapes: [everybody, { breakdown: 'disability', member: 'no' }, { breakdown: 'disability', member: 'yes' }],
    rowOf: (period, place, shape) => (place === 1 && period === 1 ? shape : -1),
    column: (name) => (row) =>
      [
        { people: 15, numerator: 5 },
        { people: 8, numerator: 2 },
        { people: 7, numerator: 3 },
      ][row]?.[name === 'numerator' ? 'numerator' : 'people'] ?? 0,
  };
  const found = toldOf([chronicAbsenceRate, equityGapChronic], groups).filter(
    ({ indicator_id, status }) => indicator_id === equityGapChronic.id && status === 'shown',
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ breakdown: 'disability', member: 'yes', people: 7 });
  expect(found[0]?.value).toBeCloseTo((100 * 3) / 7 - 25, 10);
  expect(found[0]?.low).toBeCloseTo(-25.64, 2);
});

describe('the weekdays of a school of nine', () => {
  const absent = [1, 1, 1, 1, 5];
  const days = Object.fromEntries(
    weekdays.flatMap((day, at) => [
      [`numerator_${day}`, 24 * 10 * (absent[at] ?? 0)],
      [`denominator_${day}`, 24 * 10 * 100],
    ]),
  );
  const weeks = (count: number): Week[] =>
    Array.from({ length: count }, () => ({ enrolled: [100, 100, 100, 100, 100], absent }));
  const of = (full: number): ExactFigure[] =>
    told([weekdayAbsenceGap], [{}, { people: 9, ...days }], weeks(full)).filter(
      ({ school_year }) => school_year === 2026,
    );

  it('have their gaps: 5% on Fridays, 1% on other days', () => {
    expect(of(20).map(({ value }) => value)).toEqual([-1, -1, -1, -1, 4]);
    expect(of(20)[4]).toMatchObject({ status: 'shown', low: 4, high: 4, people: 9, member: 'friday' });
  });
  it('cannot be told of fewer than eight full weeks', () =>
    expect(of(7).map(({ status }) => status)).toEqual(weekdays.map(() => 'cannot_tell')));
  it('are no figure of the district', () =>
    expect(new Set(of(20).map(({ school_id }) => school_id))).toEqual(new Set(['101'])));
});
