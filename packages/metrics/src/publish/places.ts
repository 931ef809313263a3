import type { Database } from '../database.ts';
import { DISTRICT } from './counted-table.ts';

export interface Period {
  readonly schoolYear: number;
  readonly periodKind: 'year' | 'to_date' | 'month';
  readonly period: string;
}

/** What is known of a place in a period before anybody is counted. */
export interface PlaceFacts {
  readonly daysDue: number;
  readonly daysTaken: number;
  /** Days of school by which a number of days attended is divided into students a day. */
  readonly daysOfSchool: number;
  /** Set where only a school’s published day counts are known: whether they are numbers of students, or percents alone. */
  readonly published?: 'counts' | 'percents';
}

export interface Places {
  /** School ids by school key, in the order of the key. */
  readonly schools: ReadonlyMap<number, string>;
  readonly periods: readonly Period[];
  /** Facts by `factKey`; absent where a place had no day of school in a period. */
  readonly facts: ReadonlyMap<string, PlaceFacts>;
}

export const periodKey = ({ schoolYear, periodKind, period }: Period): string =>
  `${schoolYear}|${periodKind}|${period}`;
export const factKey = (schoolId: string, period: Period): string => `${schoolId}|${periodKey(period)}`;

/** Reads the schools, the periods that occur and what is known of each place in each. */
export async function readPlaces(database: Database): Promise<Places> {
  const schoolRows = await database.rows('select school_key, school_id from warehouse.school order by school_key');
  const schools = new Map(schoolRows.map((row) => [Number(row['school_key']), String(row['school_id'])]));
  const rows = await database.rows(`
    select grain::varchar as grain, school_key, school_year, period_kind::varchar as period_kind, period,
      days_due, days_taken, days_of_school
    from warehouse.school_period order by school_year, period_kind, period, school_key nulls first`);
  const periods = new Map<string, Period>();
  const facts = new Map<string, PlaceFacts>();
  for (const row of rows) {
    const period: Period = {
      schoolYear: Number(row['school_year']),
      periodKind: row['period_kind'] as Period['periodKind'],
      period: String(row['period']),
    };
    periods.set(periodKey(period), period);
    const schoolId = row['grain'] === 'district' ? DISTRICT : schools.get(Number(row['school_key']));
    if (schoolId === undefined) continue;
    facts.set(factKey(schoolId, period), {
      daysDue: Number(row['days_due']),
      daysTaken: Number(row['days_taken']),
      daysOfSchool: Number(row['days_of_school']),
    });
  }
  return { schools, periods: [...periods.values()], facts };
}
