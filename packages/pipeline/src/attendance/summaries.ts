import type { Database } from '../duckdb.ts';
import { buildTable } from '../model.ts';
import type { OpenFile } from '../stage.ts';

/** Why a year that came added up is not used; the ids are what staging.attendance_summary.fault then holds. */
export const summaryReasons = {
  'attendance_summary.days_agree': {
    says: 'The student’s days at this school are on record and add up to the same.',
    remedy: 'Nothing to do: the days count.',
  },
  'attendance_summary.days_differ': {
    says: 'The student’s days at this school are on record and add up to something else. The days count.',
    remedy: 'Compare the two at their source; if the sums are right, correct the days.',
  },
} as const;

/**
 * Fills warehouse.attendance_summary. Where a student’s days at a school are on record, they count and the sum does not: it is
 * refused, apart by whether it says the same. Runs when student_period is there, which reads this table, still empty.
 */
export async function addSummaries(database: Database, files: readonly OpenFile[]): Promise<void> {
  if (files.length === 0) return;
  const absent = files.filter(({ fill }) => fill.missingDays === 'absent').map(({ fileKey }) => fileKey);
  await database.run(
    `create or replace temp table missing_day_absent as select unnest([${absent.join(', ')}]::integer[]) as file_key`,
  );
  await database.run(`
    create or replace temp table year_of_days as
    select student_id, school_id, school_year, enrolled_units, absent_units
    from warehouse.student_period join warehouse.student using (student_key) join warehouse.school using (school_key)
    where grain = 'school' and period_kind = 'year'
      and (student_id, school_id, school_year) in (select (student_id, school_id, school_year) from staging.attendance_summary)`);
  await buildTable(database, 'attendance_summary');
  await database.run(`
    update staging.attendance_summary as staged set fault = case when agrees then 'attendance_summary.days_agree' else 'attendance_summary.days_differ' end
    from (
      select student_id, school_id, school_year,
        days.absent_units = summed.absent_units and coalesce(days.enrolled_units = summed.enrolled_units, true) as agrees
      from year_of_days as days join warehouse.student using (student_id) join warehouse.school using (school_id)
      join warehouse.attendance_summary as summed using (student_key, school_key, school_year)
    ) as known
    where known.student_id = staged.student_id and known.school_id = staged.school_id and known.school_year = staged.school_year
      and fault is null and not superseded`);
  await database.run(`
    delete from warehouse.attendance_summary where (student_key, school_key, school_year) in (
      select (student_key, school_key, school_year)
      from year_of_days join warehouse.student using (student_id) join warehouse.school using (school_id))`);
}
