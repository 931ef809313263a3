import type { RecordIndicator } from '../../record-indicator.ts';
import { DISTRICT, NOT_RECORDED } from '../counted-table.ts';
import type { Places } from '../places.ts';
import { type RecordCounts, REST } from './count.ts';
import { ELSEWHERE } from './read-units.ts';
import { emptyTally, type RecordTally } from './tally.ts';

/** One cell of records before protection. */
export interface RecordCell {
  readonly schoolId: string;
  readonly breakdown: string;
  readonly member: string;
  readonly tally: RecordTally;
  /** All other members of which something is recorded, together; for a ratio to them. */
  readonly others?: RecordTally;
  /** Not printed, and known to whoever subtracts: everybody together where that is no figure, who is in no member, who is of no school. */
  readonly isUnprinted: boolean;
  /** Nothing of the kind was recorded in the whole place: said as it is, for it is about nobody, and known to whoever subtracts. */
  readonly isEmptyPlace: boolean;
}

export const ELSEWHERE_ID = '\u0001elsewhere';

/** Every cell of a period: every place has every member that occurs anywhere in it, so that nothing is told by a row that is not there. */
export function recordCells(indicator: RecordIndicator, counts: RecordCounts, places: Places): RecordCell[] {
  const schools = counts.hasSchools ? [...places.schools.values()] : [];
  const placed: [number, string][] = [
    [0, DISTRICT],
    ...schools.map((schoolId, index): [number, string] => [index + 1, schoolId]),
    ...(counts.hasSchools && counts.tally(ELSEWHERE, 'all', 'all').units > 0
      ? [[ELSEWHERE, ELSEWHERE_ID] as [number, string]]
      : []),
  ];
  const isWithoutAll = indicator.onlyInParts === true || indicator.measure.kind === 'relative';
  return placed.flatMap(([place, schoolId]) => {
    const isElsewhere = place === ELSEWHERE;
    // every unit is in some cell of “all”, printed or not
    const isEmptyPlace = counts.tally(place, 'all', 'all').units === 0;
    const cellOf = (breakdown: string, member: string, isUnprinted: boolean, others?: RecordTally): RecordCell => ({
      schoolId,
      breakdown,
      member,
      tally: counts.tally(place, breakdown, member),
      isUnprinted: isUnprinted || isElsewhere,
      isEmptyPlace,
      ...(others === undefined ? {} : { others }),
    });
    // where everybody together is no figure, the parts are of different things (items, surveys) and nothing is had by adding them
    const all = indicator.onlyInParts === true ? [] : [cellOf('all', 'all', isWithoutAll)];
    const parts = [...counts.members].flatMap(([breakdown, members]) => {
      const rest = counts.tally(place, breakdown, REST).units > 0 ? [cellOf(breakdown, REST, true)] : [];
      return [
        ...members.map((member) =>
          cellOf(breakdown, member, false, othersOf(indicator, counts, place, breakdown, members, member)),
        ),
        ...rest,
      ];
    });
    return [...all, ...parts];
  });
}

function othersOf(
  { measure }: RecordIndicator,
  counts: RecordCounts,
  place: number,
  breakdown: string,
  members: readonly string[],
  member: string,
): RecordTally | undefined {
  if (measure.kind !== 'relative') return undefined;
  return members
    .filter((one) => one !== member && one !== NOT_RECORDED)
    .map((one) => counts.tally(place, breakdown, one))
    .reduce(
      (sum, one) => ({
        ...sum,
        units: sum.units + one.units,
        people: sum.people + one.alone.people,
        numerator: sum.numerator + one.numerator,
        denominator: sum.denominator + one.denominator,
        contributors: sum.contributors + one.alone.contributors,
        restContributors: sum.restContributors + one.alone.restContributors,
        largest: Math.max(sum.largest, one.alone.largest),
        restLargest: Math.max(sum.restLargest, one.alone.restLargest),
      }),
      emptyTally,
    );
}
