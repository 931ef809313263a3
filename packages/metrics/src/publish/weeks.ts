import type { Database } from '../database.ts';
import { weekdays } from '../measure.ts';
import { DISTRICT } from './counted-table.ts';
import type { Places } from './places.ts';
import type { Week } from './protect/weekday-gaps.ts';

/** The full weeks of each place and school year, and how many of the district’s stand beside a break. */
export interface FullWeeks {
  of(schoolId: string, schoolYear: number): readonly Week[];
  /** Full weeks of the district’s schools, counted school by school. */
  besideABreak(schoolYear: number): { readonly weeks: number; readonly beside: number };
}

/** Reads warehouse.school_week. */
export async function readWeeks(database: Database, { schools }: Places): Promise<FullWeeks> {
  const numbers = weekdays.flatMap((day) => [`enrolled_${day}`, `absent_${day}`]);
  const rows = await database.rows(`
    select grain::varchar as grain, school_key, school_year, beside_a_break,
      ${numbers.map((name) => `${name}::double as ${name}`).join(', ')}
    from warehouse.school_week order by school_year, school_key nulls first, week`);
  const found = new Map<string, Week[]>();
  const breaks = new Map<number, { weeks: number; beside: number }>();
  for (const row of rows) {
    const schoolId = row['grain'] === 'district' ? DISTRICT : schools.get(Number(row['school_key']));
    if (schoolId === undefined) continue;
    const schoolYear = Number(row['school_year']);
    const key = `${schoolId}\0${schoolYear}`;
    const week: Week = {
      enrolled: weekdays.map((day) => Number(row[`enrolled_${day}`])),
      absent: weekdays.map((day) => Number(row[`absent_${day}`])),
    };
    found.set(key, [...(found.get(key) ?? []), week]);
    if (schoolId === DISTRICT) continue;
    const { weeks, beside } = breaks.get(schoolYear) ?? { weeks: 0, beside: 0 };
    breaks.set(schoolYear, { weeks: weeks + 1, beside: beside + (row['beside_a_break'] === true ? 1 : 0) });
  }
  return {
    of: (schoolId, schoolYear) => found.get(`${schoolId}\0${schoolYear}`) ?? [],
    besideABreak: (schoolYear) => breaks.get(schoolYear) ?? { weeks: 0, beside: 0 },
  };
}
