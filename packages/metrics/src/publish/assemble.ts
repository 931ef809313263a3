import type { Indicator } from '../indicator.ts';
import type { Sums } from './count.ts';
import { type CountedCell, type CountedTable, DISTRICT, type PlaceStatus } from './counted-table.ts';
import { factKey, type Period, periodKey, type PlaceFacts, type Places } from './places.ts';

interface Shape {
  readonly breakdown: string;
  readonly member: string;
}

const all: Shape = { breakdown: 'all', member: 'all' };

/**
 * Makes whole tables of sums, one a period: every place has every member of a group kind that occurs anywhere in the
 * release, so that nothing is told by a row that is not there. Grades are those that a school has had in any period.
 */
export function assemble(
  indicator: Indicator,
  sums: readonly Sums[],
  places: Places,
  minimumGroup: number,
): CountedTable[] {
  const schoolIds = [DISTRICT, ...places.schools.values()];
  const idOf = (key: number | null): string => (key === null ? DISTRICT : (places.schools.get(key) ?? DISTRICT));
  const shapes = shapesOf(sums, idOf);
  const found = new Map<string, Sums>();
  for (const one of sums)
    found.set(`${periodKey(one as Period)}|${idOf(one.schoolKey)}|${one.breakdown}|${one.member}`, one);
  return places.periods.map((period) => {
    const cells = schoolIds.flatMap((schoolId) => {
      const facts = places.facts.get(factKey(schoolId, period)) ?? { daysDue: 0, daysTaken: 0, students: 0 };
      const sumsOf = (shape: Shape): Sums | undefined =>
        found.get(`${periodKey(period)}|${schoolId}|${shape.breakdown}|${shape.member}`);
      const status = placeStatus(indicator, facts, sumsOf(all)?.tally['people'] ?? 0, minimumGroup);
      const ofPlace = status === 'none' || facts.published !== undefined ? [all] : shapes(schoolId);
      return ofPlace.flatMap((shape) => toCells(indicator, schoolId, shape, sumsOf(shape), status));
    });
    return { indicator, ...period, cells };
  });
}

function placeStatus(
  indicator: Indicator,
  facts: PlaceFacts,
  people: number,
  minimumGroup: number,
): PlaceStatus | undefined {
  if (facts.daysDue > 0 && facts.daysTaken === 0) return 'not_submitted';
  // percents cannot be pooled without their counts, and no day count says which students were absent
  if (facts.published !== undefined && !(indicator.fromSchoolDayCounts && facts.published === 'counts'))
    return 'cannot_tell';
  if (facts.students === 0 && facts.daysDue === 0) return 'none';
  const isOnlyTooFew = indicator.onlyWithMinimumDays === true && people === 0 && facts.students >= minimumGroup;
  return isOnlyTooFew ? 'too_few_days' : undefined;
}

function shapesOf(sums: readonly Sums[], idOf: (key: number | null) => string): (schoolId: string) => Shape[] {
  const members = new Map<string, Shape>();
  const grades = new Map<string, Map<string, Shape>>();
  for (const { schoolKey, breakdown, member } of sums) {
    if (breakdown === 'all') continue;
    const shape = { breakdown, member };
    if (breakdown !== 'grade') members.set(`${breakdown}|${member}`, shape);
    else {
      const schoolId = idOf(schoolKey);
      grades.set(schoolId, (grades.get(schoolId) ?? new Map<string, Shape>()).set(member, shape));
    }
  }
  const sorted = (shapes: Iterable<Shape>): Shape[] =>
    [...shapes].sort((a, b) => compare(a.breakdown, b.breakdown) || compare(a.member, b.member));
  const groups = sorted(members.values());
  return (schoolId) => [all, ...sorted(grades.get(schoolId)?.values() ?? []), ...groups];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function toCells(
  indicator: Indicator,
  schoolId: string,
  shape: Shape,
  sums: Sums | undefined,
  status: PlaceStatus | undefined,
): CountedCell[] {
  const { measure } = indicator;
  const tally = (name: string): number => (status === undefined ? (sums?.tally[name] ?? 0) : 0);
  const people = tally('people');
  const base = { schoolId, ...shape, ...(status === undefined ? {} : { placeStatus: status }), people };
  switch (measure.kind) {
    case 'parts':
      if (shape.breakdown !== 'all') return [];
      return measure.members.map((member, index) => ({
        ...base,
        breakdown: measure.breakdown,
        member,
        numerator: tally(`part_${index}`),
        denominator: people,
      }));
    case 'share':
      return [{ ...base, numerator: tally('numerator'), denominator: people }];
    case 'mean':
      return [{ ...base, numerator: tally('numerator'), denominator: people, ...contributions(tally) }];
    case 'head_count':
      return [{ ...base, numerator: tally('numerator'), denominator: tally('denominator'), ...contributions(tally) }];
    case 'ratio':
      return [
        {
          ...base,
          numerator: tally('numerator'),
          denominator: tally('denominator'),
          ...contributions(tally),
          restContributors: tally('rest_contributors'),
          restLargest: tally('rest_largest'),
        },
      ];
  }
}

const contributions = (tally: (name: string) => number): { contributors: number; largest: number } => ({
  contributors: tally('contributors'),
  largest: tally('largest'),
});
