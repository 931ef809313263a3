import type { published, Row } from '@hearth/contracts';
import type { Database } from '../../database.ts';

export type Note = Row<typeof published.release_note>;
/** What a note says; the rest of its columns are empty. */
export type Said = Partial<Note> & Pick<Note, 'topic' | 'item'>;

/** Until when the earlier release told whole months and years: its own month and school year were still under way. */
export interface Earlier {
  readonly month: string;
  readonly schoolYear: number;
}

const past = (earlier: Earlier): string =>
  `(period_kind = 'month' and period < '${earlier.month}' or period_kind = 'year' and school_year < ${earlier.schoolYear})`;

const notes = async (database: Database, sql: string): Promise<Said[]> =>
  (await database.rows(sql)) as unknown as Said[];

/**
 * Attendance and chronic absence of past months and years that both releases publish, where they are not the same. Only what was
 * published in both is compared, so a note tells nothing that the two releases side by side do not.
 */
export const movedFigures = (database: Database, earlier: Earlier): Promise<Said[]> => {
  const cells = (release: string): string => `
    select indicator_id as item, period, school_id, status::varchar as status, value, coded from ${release}.cell
    where indicator_id in ('attendance_rate', 'chronic_absence_rate') and breakdown = 'all' and ${past(earlier)}`;
  return notes(
    database,
    `select 'figure' as topic, item, period, school_id, before.status as before_status, after.status as after_status,
      before.value as before_value, after.value as after_value, before.coded as before_coded, after.coded as after_coded
    from (${cells('earlier')}) as before full join (${cells('published')}) as after using (item, period, school_id)
    where before.status is distinct from after.status or before.coded is distinct from after.coded
      -- as pages print them
      or round(before.value, 1) is distinct from round(after.value, 1)
    order by item, period, school_id <> 'district', school_id`,
  );
};

/** Registers taken in months that were past. Facts about schools, not about persons. */
export const movedRegisters = (database: Database, { month }: Earlier): Promise<Said[]> => {
  const months = (release: string): string => `
    select strftime(date, '%Y-%m') as period, school_id, sum(taken)::double as taken from ${release}.register_day
    where strftime(date, '%Y-%m') < '${month}' group by all`;
  return notes(
    database,
    `select 'registers' as topic, 'registers' as item, period, school_id, before.taken as before_value, after.taken as after_value
    from (${months('earlier')}) as before join (${months('published')}) as after using (period, school_id)
    where before.taken <> after.taken order by period, school_id <> 'district', school_id`,
  );
};

/** Attendance records of months that were past, by kind, in tens. */
export const movedRecords = (database: Database, { month }: Earlier): Promise<Said[]> => {
  const counts = (release: string): string =>
    `select item, period, rows_kept::double as records from ${release}.quality where topic::varchar = 'record_month' and period < '${month}'`;
  return notes(
    database,
    `select 'records' as topic, item, period, 'district' as school_id, before.records as before_value, after.records as after_value
    from (${counts('earlier')}) as before full join (${counts('published')}) as after using (item, period)
    where before.records is distinct from after.records order by period, item`,
  );
};
