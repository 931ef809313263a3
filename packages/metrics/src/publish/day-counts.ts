import { UNITS_PER_DAY } from '@hearth/contracts';
import type { Database } from '../database.ts';
import { DISTRICT } from './counted-table.ts';
import { factKey, type Period, periodKey, type PlaceFacts, type Places } from './places.ts';
import type { Sums } from './sums.ts';

export interface DayCounts {
  readonly places: Places;
  /** Sums of students with, for the places that have only day counts, days present of days enrolled in units. */
  withDays(students: Sums): Sums;
}

/**
 * Published day counts of schools of which there are no data about students: numerator and denominator where every
 * submitted day has both. A school that publishes only percents cannot be pooled: an average of averages is another figure.
 * The district is pooled from them only where no school has data about students.
 */
export async function countDays(database: Database, places: Places): Promise<DayCounts> {
  const rows = await database.rows(`
    with lone as (
      select c.* from warehouse.school_day_count as c
      where c.school_key not in (select school_key from warehouse.enrollment where from_roster)
    ),
    -- one school’s day in one period
    placed as (
      select *, 'year' as period_kind, school_year::varchar as period from lone
      union all
      select *, 'month', strftime(date, '%Y-%m') from lone
      union all
      select *, 'to_date', school_year::varchar from lone where school_year = (select max(school_year) from warehouse.load)
    ),
    -- one school in one period
    summed as (
      select period_kind, period, school_year, school_key,
        count(*) as days, count(*) filter (submitted) as submitted,
        count(*) filter (submitted and (enrolled is null or present is null)) as without_counts,
        coalesce(sum(present) filter (submitted), 0) as present,
        coalesce(sum(enrolled) filter (submitted), 0) as enrolled,
        coalesce(min(enrolled) filter (submitted), 0) as people
      from placed group by period_kind, period, school_year, school_key
    )
    select period_kind, period, school_year, school_key, grouping(school_key) as is_district,
      sum(days)::double as days, sum(submitted)::double as submitted, sum(without_counts)::double as without_counts,
      sum(present)::double as present, sum(enrolled)::double as enrolled, sum(people)::double as people
    from summed
    group by grouping sets ((period_kind, period, school_year, school_key), (period_kind, period, school_year))
    order by school_year, period_kind, period, is_district, school_key`);
  const [known] = await database.rows('select exists (from warehouse.enrollment where from_roster) as has_students');
  const hasStudents = known?.['has_students'] === true;
  const periods = new Map(places.periods.map((period) => [periodKey(period), period]));
  const facts = new Map<string, PlaceFacts>(places.facts);
  const found = new Map<string, Tallies>();
  for (const row of rows) {
    const isDistrict = Number(row['is_district']) === 1;
    if (isDistrict && hasStudents) continue;
    const period: Period = {
      schoolYear: Number(row['school_year']),
      periodKind: row['period_kind'] as Period['periodKind'],
      period: String(row['period']),
    };
    const schoolKey = isDistrict ? null : Number(row['school_key']);
    const schoolId = schoolKey === null ? DISTRICT : places.schools.get(schoolKey);
    if (schoolId === undefined) continue;
    const isComplete = Number(row['without_counts']) === 0;
    periods.set(periodKey(period), period);
    facts.set(factKey(schoolId, period), {
      daysDue: Number(row['days']),
      daysTaken: Number(row['submitted']),
      daysOfSchool: 0,
      published: isComplete ? 'counts' : 'percents',
    });
    if (isComplete) found.set(factKey(schoolId, period), toTallies(row));
  }
  const all: Places = { ...places, periods: [...periods.values()], facts };
  const ids = [DISTRICT, ...places.schools.values()];
  return {
    places: all,
    withDays: (students) =>
      withDays(students, (period, place) => {
        const key = all.periods[period];
        return key === undefined ? undefined : found.get(factKey(ids[place] ?? '', key));
      }),
  };
}

/** Rows from here on stand for day counts, numbered as they are asked for. */
const DAY_ROWS = 1e9;

function withDays(students: Sums, daysOf: (period: number, place: number) => Tallies | undefined): Sums {
  const rows: Tallies[] = [];
  return {
    shapes: students.shapes,
    column: (name) => {
      const ofStudents = students.column(name);
      return (row) => (row < DAY_ROWS ? ofStudents(row) : (rows[row - DAY_ROWS]?.[name] ?? 0));
    },
    rowOf: (period, place, shape) => {
      const days = shape === 0 ? daysOf(period, place) : undefined;
      return days === undefined ? students.rowOf(period, place, shape) : DAY_ROWS + rows.push(days) - 1;
    },
  };
}

type Tallies = Readonly<Record<string, number>>;

/** Who was absent is not known, so as many people as the smallest day had are taken to stand behind either side. */
function toTallies(row: Readonly<Record<string, unknown>>): Tallies {
  const people = Number(row['people']);
  const present = Number(row['present']);
  const enrolled = Number(row['enrolled']);
  return {
    people,
    numerator: present * UNITS_PER_DAY,
    denominator: enrolled * UNITS_PER_DAY,
    contributors: Math.min(people, present),
    largest: 0,
    rest_contributors: Math.min(people, enrolled - present),
    rest_largest: 0,
  };
}
