import type { CommunityTruth } from './community/truth.ts';
import type { SurveyTruth } from './surveys/truth.ts';
import type { StrategyTruths } from './strategy/write-strategy.ts';

/** What must come out for one school, or for the district (schoolId empty), in one school year. All counted here, without Hearth. */
export interface YearTruth {
  readonly schoolId: string;
  readonly schoolYear: number;
  /** Students with at least one day enrolled on which a register was taken. */
  readonly students: number;
  /** Of these, with at least ten such days. */
  readonly judged: number;
  /** Of the judged, absent a tenth of their days or more. */
  readonly chronic: number;
  /** Of the judged, absent a fifth or more. */
  readonly severe: number;
  readonly enrolledUnits: number;
  readonly absentUnits: number;
  readonly unexcusedUnits: number;
  readonly unknownReasonUnits: number;
  readonly suspendedUnits: number;
  readonly tardyDays: number;
  /** Instructional days up to the as-of date, and those with a register; at the district summed over schools. */
  readonly daysDue: number;
  readonly daysTaken: number;
}

/** Rows that must be refused, and things that must be put right. */
export interface FaultTruth {
  readonly file: string;
  readonly fault: string;
  readonly rows: number;
  /** Whether these rows are refused; otherwise they are kept, or put right while they are read. */
  readonly refused: boolean;
}

/** One of the cast, as a test must find them. */
export interface CastTruth {
  readonly studentId: string;
  readonly name: string;
  readonly schoolYear: number;
  readonly story: string;
  readonly enrolledUnits: number;
  readonly absentUnits: number;
}

/** Everything planted; the generator’s own count, never read by Hearth. */
export interface Truths {
  readonly seed: string;
  readonly asOf: string;
  readonly years: readonly YearTruth[];
  /** The same through the instructional day that the latest year has reached at each school. */
  readonly toDate: readonly YearTruth[];
  readonly cast: readonly CastTruth[];
  /** What services did, by community school and year. */
  readonly services: readonly CommunityTruth[];
  /** What people answered, by survey. */
  readonly surveys: readonly SurveyTruth[];
  /** What the strategy’s own record says. */
  readonly strategy: StrategyTruths;
  readonly faults: readonly FaultTruth[];
  readonly files: readonly { readonly path: string; readonly rows: number }[];
  /** Chronic rate in percentage points, 2025-26 less 2022-23: schools that became community schools in 2023, less the schools that never did. */
  readonly communityDifference: number;
}

/** Chronic rate of some schools together, in percentage points. */
export function chronicRate(years: readonly YearTruth[], schoolYear: number, schoolIds: ReadonlySet<string>): number {
  const those = years.filter((truth) => truth.schoolYear === schoolYear && schoolIds.has(truth.schoolId));
  const sum = (of: 'chronic' | 'judged'): number => those.reduce((total, truth) => total + truth[of], 0);
  return sum('judged') === 0 ? 0 : (100 * sum('chronic')) / sum('judged');
}
