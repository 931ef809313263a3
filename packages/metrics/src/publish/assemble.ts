import { periodKinds } from '@hearth/contracts';
import type { Indicator } from '../indicator.ts';
import { derivedFrom, IN_GROUP, weekdays } from '../measure.ts';
import { type CountedCell, type CountedTable, DISTRICT, type PlaceStatus } from './counted-table.ts';
import { factKey, type Period, type PlaceFacts, type Places } from './places.ts';
import { ALL_UNITS, everybody, type Shape, type Sums } from './sums.ts';

/**
 * Makes whole tables of sums, one a period: every place has every member of a group kind that occurs anywhere in the
 * release, so that nothing is told by a row that is not there. Grades are those that a school has had in any period.
 */
export function* assemble(
  indicator: Indicator,
  sums: Sums,
  places: Places,
  minimumGroup: number,
): Generator<CountedTable> {
  const { measure, periods = periodKinds } = indicator;
  // each division is a table of its own: the people in it are other people
  const divisions = measure.kind === 'bands' ? measure.divisions : [undefined];
  const schoolIds = [DISTRICT, ...places.schools.values()];
  const tally = columnsOf(sums);
  const shapes = schoolIds.map((_, place) => shapesOf(indicator, sums, places, place));
  for (const [number, period] of places.periods.entries()) {
    if (!periods.includes(period.periodKind)) continue;
    const isWithoutYearBefore = indicator.needsYearBefore === true && !hasYearBefore(places, period);
    const cellsOf = (division?: string): CountedCell[] =>
      schoolIds.flatMap((schoolId, place) => {
        const facts = places.facts.get(factKey(schoolId, period)) ?? nothing;
        const everyone = sums.rowOf(number, place, 0);
        const people = {
          all: tally(everyone, ALL_UNITS),
          counted: tally(everyone, division === undefined ? 'people' : `people_${division}`),
        };
        const status =
          placeStatus(indicator, facts, people, minimumGroup) ??
          (isWithoutYearBefore ? ('cannot_tell' as const) : undefined);
        const isWhole = period.periodKind === 'month' || status === 'none' || facts.published !== undefined;
        const ofPlace = isWhole ? [0] : (shapes[place] ?? [0]);
        return ofPlace.flatMap((shape) => {
          const row = status === undefined ? sums.rowOf(number, place, shape) : -1;
          return toCells(
            indicator,
            schoolId,
            sums.shapes[shape] ?? everybody,
            status,
            facts,
            (name) => tally(row, name),
            division,
          );
        });
      });
    for (const division of divisions) yield { indicator, ...period, cells: cellsOf(division) };
  }
}

/** Whether the data reach back to the year before: a fact about what was sent, not about persons. */
const hasYearBefore = ({ periods, facts }: Places, { schoolYear }: Period): boolean =>
  periods.some(
    (period) =>
      period.periodKind === 'year' &&
      period.schoolYear === schoolYear - 1 &&
      (facts.get(factKey(DISTRICT, period))?.daysTaken ?? 0) > 0,
  );

/** A number by row and name, 0 where there is no row; each column is looked up once. */
function columnsOf(sums: Sums): (row: number, name: string) => number {
  const columns = new Map<string, (row: number) => number>();
  return (row, name) => {
    const found = columns.get(name) ?? sums.column(name);
    columns.set(name, found);
    return row < 0 ? 0 : found(row);
  };
}

const nothing: PlaceFacts = { daysDue: 0, daysTaken: 0, daysOfSchool: 0 };

/**
 * Numbers of the shapes that a place has: everybody, the indicator’s own breakdowns, grades only where it ever had them. A grade is had
 * by any student of the place, in the indicator or not: a school without a row for any grade would tell that nobody there is counted.
 */
function shapesOf({ breakdowns, measure }: Indicator, sums: Sums, places: Places, place: number): number[] {
  const people = sums.column(derivedFrom(measure) === undefined ? ALL_UNITS : 'people');
  return sums.shapes.flatMap(({ breakdown }, shape) => {
    if (shape === 0) return [shape];
    if (!breakdowns.includes(breakdown)) return [];
    if (breakdown !== 'grade') return [shape];
    return places.periods.some((_, period) => people(sums.rowOf(period, place, shape)) > 0) ? [shape] : [];
  });
}

function placeStatus(
  indicator: Indicator,
  facts: PlaceFacts,
  people: { readonly all: number; readonly counted: number },
  minimumGroup: number,
): PlaceStatus | undefined {
  if (facts.daysDue > 0 && facts.daysTaken === 0) return 'not_submitted';
  // percents cannot be pooled without their counts, and no day count says which students were absent
  if (facts.published !== undefined && !(indicator.fromSchoolDayCounts && facts.published === 'counts')) {
    return 'cannot_tell';
  }
  if (people.all === 0 && facts.daysDue === 0) return 'none';
  const needsDays = indicator.onlyWithMinimumDays === true || indicator.measure.kind === 'bands';
  const isOnlyTooFew = needsDays && people.counted === 0 && people.all >= minimumGroup;
  return isOnlyTooFew ? 'too_few_days' : undefined;
}

function toCells(
  { measure }: Indicator,
  schoolId: string,
  { breakdown, member }: Shape,
  status: PlaceStatus | undefined,
  facts: PlaceFacts,
  tally: (name: string) => number,
  division?: string,
): CountedCell[] {
  const people = tally('people');
  const base = { schoolId, breakdown, member, ...(status === undefined ? {} : { placeStatus: status }), people };
  switch (measure.kind) {
    case 'parts':
      return measure.members.map((part, index) => ({
        ...base,
        breakdown: measure.breakdown,
        member: part,
        numerator: tally(`part_${index}`),
        denominator: people,
      }));
    case 'bands': {
      const within = tally(`people_${division ?? ''}`);
      return measure.members.map((part, index) => ({
        ...base,
        people: within,
        breakdown: division ?? '',
        member: part,
        numerator: tally(`${division ?? ''}_${index}`),
        denominator: within,
      }));
    }
    case 'weekdays':
      return weekdays.map((day) => ({ ...base, breakdown: 'weekday', member: day, ...ratioOf(tally, `_${day}`) }));
    case 'difference':
      // there is no difference of everybody together: the grades are not one another’s
      return breakdown === measure.breakdown ? [{ ...base, numerator: tally('numerator'), denominator: people }] : [];
    case 'complement_gap':
      return measure.breakdowns.includes(breakdown) && member === IN_GROUP
        ? [{ ...base, numerator: tally('numerator'), denominator: people }]
        : [];
    case 'each':
      return [];
    case 'share':
    case 'remainder':
      return [{ ...base, numerator: tally('numerator'), denominator: people }];
    case 'mean':
      return [{ ...base, numerator: tally('numerator'), denominator: people, ...contributions(tally) }];
    case 'head_count':
      return [
        {
          ...base,
          numerator: tally('numerator'),
          denominator: measure.scale * facts.daysOfSchool,
          ...contributions(tally),
        },
      ];
    case 'ratio':
      return [{ ...base, ...ratioOf(tally, '') }];
  }
}

type Tallied = (name: string) => number;

const contributions = (tally: Tallied, suffix = ''): { contributors: number; largest: number } => ({
  contributors: tally(`contributors${suffix}`),
  largest: tally(`largest${suffix}`),
});

const ratioOf = (
  tally: Tallied,
  suffix: string,
): Omit<CountedCell, 'schoolId' | 'breakdown' | 'member' | 'people'> => ({
  numerator: tally(`numerator${suffix}`),
  denominator: tally(`denominator${suffix}`),
  ...contributions(tally, suffix),
  restContributors: tally(`rest_contributors${suffix}`),
  restLargest: tally(`rest_largest${suffix}`),
});
