import type { published, Row } from '@hearth/contracts';
import type { Indicator } from '../../indicator.ts';
import { mean } from '../../measure.ts';
import type { CountedCell, CountedTable, PlaceStatus } from '../counted-table.ts';
import { type Cell, protect } from '../protect/protect.ts';
import { defaultRules } from '../protect/primary.ts';
import { complementTens } from './complement.ts';
import type { Change } from './possible.ts';
import { tens } from './tens.ts';

export type Line = Row<typeof published.reconciliation>;

/** One family: students of every place with the same change under the same other policy in one year, by rule. */
export interface Family {
  readonly policyId: string;
  readonly schoolYear: number;
  readonly change: Change;
  readonly rules: readonly string[];
  /** Places in the order in which they are told; `status` where nothing can be counted there. */
  readonly places: readonly { readonly schoolId: string; readonly status?: PlaceStatus }[];
  students(schoolId: string, rule: string): number;
}

/** A number of people is hidden as a mean is whose amounts are harmless: by how many people stand behind it. */
const people = { id: 'reconciliation', version: 1, measure: mean() } as unknown as Indicator;

/**
 * Protects a family: nothing below the minimum is told, what is told is told in tens, and what adding and subtracting tens would
 * still give away is hidden too, in the rows (the rules of a place add up) and the columns (the schools add up).
 */
export function protectFamily(family: Family): Line[] {
  const { policyId, schoolYear, change } = family;
  const lines = protect(countedTable(family), { ...defaultRules, complementary: false }).cells.map((cell) => ({
    policy_id: policyId,
    school_year: schoolYear,
    grain: cell.grain,
    school_id: cell.school_id,
    change,
    rule: cell.member,
    ...inTens(cell),
  }));
  return complementTens(lines);
}

function inTens({ status, people: students }: Cell): Pick<Line, 'status' | 'students_from' | 'students_to'> {
  if (status !== 'shown' || students === null) return { status, students_from: null, students_to: null };
  const { from, to } = tens(students);
  return { status: 'coded', students_from: from, students_to: to };
}

function countedTable({ schoolYear, rules, places, students }: Family): CountedTable {
  const cell = (schoolId: string, member: string, count: number, status: PlaceStatus | undefined): CountedCell => ({
    schoolId,
    breakdown: member === 'all' ? 'all' : 'rule',
    member,
    people: count,
    // every student has the same part: no figure of this table is one person’s
    numerator: count,
    denominator: count,
    contributors: count,
    largest: Math.min(count, 1),
    ...(status === undefined ? {} : { placeStatus: status }),
  });
  const cells = places.flatMap(({ schoolId, status }) => {
    const counts = rules.map((rule) => (status === undefined ? students(schoolId, rule) : 0));
    const all = counts.reduce((sum, count) => sum + count, 0);
    return [
      cell(schoolId, 'all', all, status),
      ...rules.map((rule, index) => cell(schoolId, rule, counts[index] ?? 0, status)),
    ];
  });
  return { indicator: people, schoolYear, periodKind: 'year', period: String(schoolYear), cells };
}
