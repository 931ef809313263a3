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
  /** Students of whom there is any row, counted or not. */
  readonly students: number;
  /** Set where only a school’s published day counts are known: whether they are numbers of students, or percents alone. */
  readonly published?: 'counts' | 'percents';
}

export interface Places {
  /** School ids by school key, in the order of the key. */
  readonly schools: ReadonlyMap<number, string>;
  readonly periods: readonly Period[];
  /** Facts by `factKey`; absent where a place has neither days nor students in a period. */
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
    with students as (
      select grain, school_key, school_year, period_kind, period, count(*)::double as students
      from warehouse.student_period group by all
    )
    select coalesce(s.grain, p.grain)::varchar as grain, coalesce(s.school_key, p.school_key) as school_key,
      coalesce(s.school_year, p.school_year) as school_year,
      coalesce(s.period_kind, p.period_kind)::varchar as period_kind, coalesce(s.period, p.period) as period,
      coalesce(p.days_due, 0) as days_due, coalesce(p.days_taken, 0) as days_taken, coalesce(p.days_of_school, 0) as days_of_school, coalesce(s.students, 0) as students
    from students as s
    full join warehouse.school_period as p
      on p.grain = s.grain and p.school_key is not distinct from s.school_key and p.school_year = s.school_year
        and p.period_kind = s.period_kind and p.period = s.period
    order by school_year, period_kind, period, school_key nulls first`);
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
      students: Number(row['students']),
    });
  }
  return { schools, periods: [...periods.values()], facts };
}
