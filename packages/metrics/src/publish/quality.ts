import { published } from '@hearth/contracts';
import type { Database } from '../database.ts';
import { writeLinkage } from './linkage.ts';
import { appendRows } from './tables.ts';

const due = `count(*) as rows_read, count(*) filter (r.taken) as rows_kept, count(*) filter (not r.taken) as rows_refused,
  100 * count(*) filter (r.taken) / count(*) as share`;
const columns =
  'topic, source, item, school_id, period, state, rows_read, rows_kept, rows_refused, share, received, says, remedy';

/** One SELECT for each topic; the columns are those of published.quality. No raw value of a row is among them. */
const topics: readonly string[] = [
  `-- one file as read for one source; a name that came again gets its number
  select 'file', source, file || case when row_number() over same > 1 then ' #' || row_number() over same else '' end,
    'district', '', state::varchar, rows_read, rows_kept, rows_refused, null, received_at, notes, null
  from warehouse.landed_file window same as (partition by source, file order by file_key)`,
  `-- one reason of one source; the words only where they are the same for every row, and so not about one
  select 'reason', f.source, r.reason, 'district', '', null, null, null, count(*), null, null,
    case when count(distinct r.says) = 1 then any_value(r.says) end,
    case when count(distinct r.remedy) = 1 then any_value(r.remedy) end
  from warehouse.refused_row as r join warehouse.landed_file as f using (file_key)
  group by f.source, r.reason`,
  `-- one code of one source
  select 'code', source, code, 'district', '', category::varchar, null, rows, null, null, null, null, null
  from warehouse.code_count`,
  `-- one school in one week, named by its Monday
  select 'register_week', '', 'registers', s.school_id, date_trunc('week', r.date)::date::varchar, null, ${due}, null, null, null
  from warehouse.register_day as r join warehouse.school as s using (school_key)
  group by s.school_id, date_trunc('week', r.date)`,
  `-- one school in one school year
  select 'register_year', '', 'registers', s.school_id, r.school_year::varchar, null, ${due}, null, null, null
  from warehouse.register_day as r join warehouse.school as s using (school_key)
  group by s.school_id, r.school_year`,
  `-- all schools in one school year
  select 'register_year', '', 'registers', 'district', r.school_year::varchar, null, ${due}, null, null, null
  from warehouse.register_day as r group by r.school_year`,
  `-- one school, then all, in one school year of published day counts
  select 'published_day', '', 'school_days', case when grouping(s.school_id) = 1 then 'district' else s.school_id end,
    c.school_year::varchar, null,
    count(*), count(*) filter (c.submitted), count(*) filter (not c.submitted),
    100 * count(*) filter (c.submitted) / count(*), null, null, null
  from warehouse.school_day_count as c join warehouse.school as s using (school_key)
  group by grouping sets ((s.school_id, c.school_year), (c.school_year))`,
];

/** A measure that a reader should know beside the figures: a whole percent, or nothing where too few people are behind it. */
export interface CompanionRow {
  readonly item: string;
  readonly schoolYear: number;
  readonly share: number | null;
  readonly says: string;
}

/** Attendance of students whom no roster names. */
const outsideEnrollment = (minimumGroup: number): string => `
  insert into published.quality (topic, source, item, school_id, period, state, share, says)
  select 'companion', '', 'attendance_outside_enrollment', 'district', school_year::varchar,
    case when people >= ${minimumGroup} then 'shown' else 'protected' end,
    case when people >= ${minimumGroup} then round(100 * part / whole) end,
    'Attendance other than “present” of students whom no roster names. It is in no figure.'
  from (
    select e.school_year, count(distinct e.student_key) filter (not e.from_roster) as people,
      coalesce(sum(n.events) filter (not e.from_roster), 0) as part, sum(n.events) as whole
    from (select enrollment_key, count(*) as events from warehouse.attendance_event group by enrollment_key) as n
    join warehouse.enrollment as e using (enrollment_key) group by e.school_year
  )`;

/** Fills published.quality from the warehouse. Shares that fewer than `minimumGroup` people stand behind are protected. */
export async function writeQuality(
  database: Database,
  companions: readonly CompanionRow[],
  minimumGroup: number,
): Promise<void> {
  for (const topic of topics) await database.run(`insert into published.quality (${columns}) ${topic}`);
  await database.run(outsideEnrollment(minimumGroup));
  await writeLinkage(database, minimumGroup);
  await appendRows(
    database,
    published.quality,
    companions.map(({ item, schoolYear, share, says }) => ({
      topic: 'companion',
      source: '',
      item,
      school_id: 'district',
      period: String(schoolYear),
      state: share === null ? 'protected' : 'shown',
      share,
      says,
    })),
  );
  await database.run(`
    insert into published.quality (topic, source, item, school_id, period, state, says)
    select 'companion', '', 'definition_version', 'district', indicator_id, definition_version::varchar, title
    from published.indicator`);
}
