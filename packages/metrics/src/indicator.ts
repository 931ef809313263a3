import type { directions, indicatorUnits, periodKinds, Row, warehouse } from '@hearth/contracts';
import type { Measure } from './measure.ts';

export type Audience = 'principal' | 'board' | 'committee';
/** Results-based accountability: a count of effort, its quality, whether anyone is better off, or a condition of everybody. */
export type Quadrant = 'how_much' | 'how_well' | 'better_off' | 'population';

type Given = {
  readonly [T in keyof typeof warehouse]?: readonly Partial<Row<(typeof warehouse)[T]>>[];
};
/** What the SQL must return for one unit; only the columns that the example is about. */
export type ExpectedUnit = Readonly<Record<string, string | number | boolean | null>>;

/** Given rows and the units they become. Columns that are not given take the generated default of the contract. */
export interface Example {
  readonly says: string;
  readonly given: Given;
  readonly expect: readonly ExpectedUnit[];
  /** The figure over all the units together, before protection, in the indicator’s unit. */
  readonly figure?: number;
}

export interface Change {
  /** The day from which it applies, ISO 8601. */
  readonly date: string;
  readonly says: string;
}

export interface Indicator {
  readonly id: string;
  /** Counted up whenever the definition changes, with an entry in `changes`. */
  readonly version: number;
  readonly title: string;
  readonly question: string;
  /** How it is counted, in words that a parent can follow. */
  readonly definition: string;
  readonly doesNotShow: string;
  readonly audiences: readonly Audience[];
  readonly quadrant: Quadrant;
  /** Which of the seven ways in which unions help (1 to 7) it serves. */
  readonly servesBullets: readonly number[];
  readonly unit: (typeof indicatorUnits)[number];
  readonly better: (typeof directions)[number];
  readonly counts: 'students';
  readonly measure: Measure;
  /** Its SQL leaves out students with too few days, so that a place with only such students says so. */
  readonly onlyWithMinimumDays?: true;
  /** The kinds of period that it is told of; every one where nothing is said. */
  readonly periods?: readonly (typeof periodKinds)[number][];
  /** It looks back a school year: where the year before is not in the data, no figure can be told. */
  readonly needsYearBefore?: true;
  /** A table of the warehouse without whose rows nothing of the kind was ever recorded: then nothing is counted, and no figure told. */
  readonly restsOn?: keyof typeof warehouse;
  /** A ratio of days that a school’s published day counts also give, where there are no data about its students. */
  readonly fromSchoolDayCounts?: true;
  /** By what it is divided beside “all”: a group kind, or a column that the SQL returns (grade). */
  readonly breakdowns: readonly string[];
  /**
   * One row per counted unit and period, never an aggregate: unit_id, grain, school_key, school_year, period_kind, period,
   * the breakdown columns and the columns of the measure. Parsed before it runs; see publish/authoring.ts.
   */
  readonly sql: string;
  readonly examples: readonly Example[];
  /** Where the definition comes from. */
  readonly sources: readonly string[];
  readonly changes: readonly Change[];
}

/** Declares an indicator. Throws on a fault of ours: a version without its change, a missing example. */
export function indicator(declaration: Indicator): Indicator {
  const { id, version, changes, examples } = declaration;
  if (!/^[a-z][a-z_]*$/.test(id)) throw new Error(`indicator ${id}: the id is not lowercase words joined by _`);
  if (changes.length !== version) throw new Error(`indicator ${id}: version ${version} needs ${version} dated changes`);
  if (examples.length === 0) throw new Error(`indicator ${id}: give at least one example`);
  return declaration;
}

/** Whether it has figures in a release; what is told of each student by name has none. */
export const isPublished = ({ measure }: Pick<Indicator, 'measure'>): boolean => measure.kind !== 'each';

/** Marks SQL for editors; the text is not changed. */
export const sql = (text: TemplateStringsArray): string => text.join('').trim();
