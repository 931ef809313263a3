import type { StagingName } from '@hearth/contracts';
import { type Database, literal } from './duckdb.ts';
import type { OpenFile } from './stage.ts';

const naming: readonly StagingName[] = [
  'enrollment',
  'calendar_day',
  'attendance_submission',
  'school_day_count',
  'attendance_summary',
];

export const unknownSchool = {
  says: 'No school file names this school.',
  remedy: 'Correct the school’s number, or send the school file that has it.',
} as const;

export const inTheFuture = {
  says: 'The date is later than the day on which the file arrived.',
  remedy: 'Correct the date at its source.',
} as const;

/** The last day that files arriving until then can tell of; one more where the district's clock is ahead of ours. */
export const lastDayToldOf = (ledger: readonly { readonly receivedAt: string }[]): string => {
  const arrived = ledger.map(({ receivedAt }) => Date.parse(receivedAt));
  return new Date(Math.max(...arrived) + 86_400_000).toISOString().slice(0, 10);
};

/** Refuses rows that tell of days still to come: one mistyped year would move the as-of date of every figure. */
export async function refuseTheFuture(database: Database, lastDay: string): Promise<void> {
  for (const name of ['attendance', 'attendance_submission', 'school_day_count']) {
    await database.run(`
      update staging.${name} set fault = '${name}.in_the_future'
      where fault is null and not superseded and date > ${literal(lastDay)}::date`);
  }
}

/** Refuses rows about a school that the school files do not name. Attendance is looked at later, with its stays. */
export async function refuseUnknownSchools(database: Database): Promise<void> {
  for (const name of naming) {
    await database.run(`
      update staging.${name} set fault = '${name}.unknown_school'
      where fault is null and not superseded and school_id is not null and school_id not in (select school_id from warehouse.school)`);
  }
}

/** Where a source's exit date still counts as a day enrolled, the first day no longer enrolled is the next. The temp table exit_day_counted holds its files. */
export async function shiftExitDates(database: Database, files: readonly OpenFile[]): Promise<void> {
  const counting = files.filter(({ fill }) => fill.exitDateCounts === true).map(({ fileKey }) => fileKey);
  await database.run(`create or replace temp table exit_day_counted as
    select unnest([${counting.join(', ')}]::integer[]) as file_key`);
  if (counting.length === 0) return;
  await database.run(
    `update staging.enrollment set exit_date = exit_date + 1 where exit_date is not null and file_key in (${counting.join(', ')})`,
  );
}

/** Students whom only attendance names, in schools and years without a roster. */
export async function addStudentsOfAttendance(database: Database): Promise<void> {
  await database.run(`
    insert into warehouse.student (student_key, student_id)
    select ((select coalesce(max(student_key), 0) from warehouse.student) + row_number() over (order by student_id))::integer, student_id
    from (select distinct student_id from staging.attendance where fault is null and not superseded)
    where student_id not in (select student_id from warehouse.student)`);
}
