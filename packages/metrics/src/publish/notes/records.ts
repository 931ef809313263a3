import type { Database } from '../../database.ts';

/**
 * Attendance records of the whole district by month and kind, in tens, where enough students stand behind them: what a later
 * release needs to say how many came, went or were called something else.
 */
export async function writeRecordCounts(database: Database, minimumGroup: number): Promise<void> {
  await database.run(`
    insert into published.quality (topic, source, item, school_id, period, rows_kept)
    with record as not materialized (
      select category, date_trunc('month', date)::date as month, student_key
      from warehouse.attendance_event join warehouse.enrollment using (enrollment_key)
      where category is not null and from_roster
    ),
    -- one kind of record in one month. Students who differ in the rest of their number are different students: nearly always enough
    -- of them, and to tell all apart takes longer than all else here
    counted as materialized (
      select category, month, count(*) as records, bit_count(bit_or(1::bigint << (student_key % 61)::integer)) >= ${minimumGroup} as are_enough
      from record
      group by all
    ),
    few as (
      select category, month
      from record semi join (select category, month from counted where not are_enough) using (category, month)
      group by all
      having count(distinct student_key) >= ${minimumGroup}
    )
    select 'record_month', '', category::varchar, 'district', strftime(month, '%Y-%m'), (10 * round(records / 10))::integer
    from counted left join few using (category, month)
    where are_enough or few.month is not null`);
}
