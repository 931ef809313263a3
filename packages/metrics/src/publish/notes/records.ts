import type { Database } from '../../database.ts';

/**
 * Attendance records of the whole district by month and kind, in tens, where enough students stand behind them: what a later
 * release needs to say how many came, went or were called something else.
 */
export async function writeRecordCounts(database: Database, minimumGroup: number): Promise<void> {
  await database.run(`
    insert into published.quality (topic, source, item, school_id, period, rows_kept)
    -- one kind of record in one month
    select 'record_month', '', category::varchar, 'district', strftime(date, '%Y-%m'), (10 * round(count(*) / 10))::integer
    from warehouse.attendance_event join warehouse.enrollment using (enrollment_key)
    where category is not null and from_roster
    group by category, strftime(date, '%Y-%m')
    having count(distinct student_key) >= ${minimumGroup}`);
}
