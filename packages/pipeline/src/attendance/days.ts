import { absentCategories, UNITS_PER_DAY } from '@hearth/contracts';
import { type Database, literal } from '../duckdb.ts';
import { addUnmappedCodes } from './codes.ts';

/** Reasons that need more than the row itself; the ids are what staging.attendance.fault then holds. */
export const attendanceReasons = {
  'attendance.unknown_school': {
    says: 'No school file names this school.',
    remedy: 'Correct the school’s number, or send the school file that has it.',
  },
  'attendance.not_enrolled': {
    says: 'The student was not enrolled at the school on that date.',
    remedy: 'Check the student number, the date, and the dates of enrollment.',
  },
  'attendance.not_a_school_day': {
    says: 'The calendar says that there was no school on that date.',
    remedy: 'Check the date, or correct the calendar.',
  },
} as const;

const absent = `(${absentCategories.map(literal).join(', ')})`;

/**
 * Turns what is staged in staging.attendance into one event a stay and day, and into registers where the source has a row for
 * every day. `everyDaySources` are those sources.
 */
export async function foldDays(database: Database, everyDaySources: readonly string[]): Promise<void> {
  const everyDay =
    everyDaySources.length === 0 ? 'false' : `attendance.source in (${everyDaySources.map(literal).join(', ')})`;
  await refuseUnplaced(database, 'unknown_school', `school_id not in (select school_id from warehouse.school)`);
  await addStaysWithoutRoster(database, everyDay);
  await database.run(`
    create or replace temp table record as
    select attendance.rowid as row_id, attendance.source, attendance.code, attendance.date, enrollment_key, school_key, calendar_code, ${everyDay} as every_day, section, attendance.day_share is not null as says_share,
      missed_minutes, day_minutes, code_key, category::varchar as category, coalesce(attendance.day_share, code.units)::integer as units
    from staging.attendance
    join warehouse.school using (school_id)
    join warehouse.student using (student_id)
    left join warehouse.enrollment using (student_key, school_key)
    left join warehouse.attendance_code_map as code on code.source = attendance.source and code.code = attendance.code
      and coalesce(code.school_id, attendance.school_id) = attendance.school_id
      and coalesce(code.school_year, school_year(attendance.date)) = school_year(attendance.date)
    where attendance.fault is null and not attendance.superseded
      and (enrollment_key is null or attendance.date >= enrollment.entry_date and attendance.date < enrollment.exit_date)
    qualify row_number() over (
      partition by attendance.rowid order by code.school_id nulls last, code.school_year nulls last, enrollment.entry_date desc) = 1`);
  await refuseUnplaced(
    database,
    'not_enrolled',
    'rowid not in (select row_id from record where enrollment_key is not null)',
  );
  await refuseUnplaced(
    database,
    'not_a_school_day',
    `rowid in (
    select row_id from record join closed_day on closed_day.school_key = record.school_key
      and closed_day.calendar_code = record.calendar_code and closed_day.date = record.date)`,
  );
  await database.run(
    'delete from record where row_id in (select rowid from staging.attendance where fault is not null)',
  );
  await addUnmappedCodes(database);
  await insertEvents(database);
  await database.run(`
    insert into warehouse.attendance_submission
    select distinct school_key, date from record where every_day and category is distinct from 'not_counted'
    except select school_key, date from warehouse.attendance_submission`);
}

async function refuseUnplaced(database: Database, reason: string, condition: string): Promise<void> {
  await database.run(`
    update staging.attendance set fault = ${literal(`attendance.${reason}`)} where fault is null and not superseded and ${condition}`);
}

/**
 * Where no roster was sent for a school and year, the attendance itself says who was there, from the first day to the last. A
 * source with a row for every day also says so of students whom the roster has at another school: being there outweighs a list.
 */
async function addStaysWithoutRoster(database: Database, everyDay: string): Promise<void> {
  await database.run(`
    insert into warehouse.enrollment
    select ((select coalesce(max(enrollment_key), 0) from warehouse.enrollment) + row_number() over (order by school_year, student_key, school_key))::integer,
      student_key, school_key, school_year, 'main', 'not recorded', entry_date, exit_date, null, exit_date, ${UNITS_PER_DAY}, from_roster
    from (
      select student_key, school_key, school_year(date) as school_year, min(date) as entry_date, max(date) + 1 as exit_date, bool_and(${everyDay}) as from_roster
      from staging.attendance join warehouse.school using (school_id) join warehouse.student using (student_id)
      where fault is null and not superseded
        and (
          (school_key, school_year(date)) not in (select (school_key, school_year) from warehouse.enrollment)
          or ${everyDay}
            and (student_key, school_year(date)) in (select (student_key, school_year) from warehouse.enrollment)
            and (student_key, school_key, school_year(date)) not in (select (student_key, school_key, school_year) from warehouse.enrollment)
        )
      group by all
    )`);
}

/** What names a day when as much of it was missed in two ways: a reason that was given goes before one that was not. */
const rank = `case category ${[
  'present',
  'early_departure',
  'in_school_suspension',
  'independent_study',
  'independent_study_incomplete',
  'tardy',
  'not_counted',
  'unknown_reason',
  'unexcused',
  'excused',
  'out_of_school_suspension',
]
  .map((category, index) => `when ${literal(category)} then ${index}`)
  .join(' ')} else 100000 end`;

/** Minutes of a day as units. Rounding makes neither half a day nor a whole one of anything less. */
const unitsOfMinutes = (minutes: string, day: string): string => `case
  when ${minutes} >= ${day} then ${UNITS_PER_DAY}
  when 2 * ${minutes} < ${day} then least(${UNITS_PER_DAY / 2 - 1}, round(${minutes} * ${UNITS_PER_DAY} / ${day}))
  else least(${UNITS_PER_DAY - 1}, round(${minutes} * ${UNITS_PER_DAY} / ${day})) end`;

/** What records that say their share of the day add up to: the longest of each kind, for a kind may be told twice. */
const sharesAdded = `least(${UNITS_PER_DAY}, ${absentCategories
  .map((category) => `coalesce(max(absent_units) filter (category = ${literal(category)}), 0)`)
  .join(' + ')})`;

/**
 * One event a stay and day. Where every section has a row, an absence is the share of the sections missed; where records say
 * their share of the day or its minutes, and of exceptions in different sections, it is their sum. What most of it is about names
 * the day. Days present leave no row.
 */
async function insertEvents(database: Database): Promise<void> {
  await database.run(`
    insert into warehouse.attendance_event (enrollment_key, date, category, code_key, units)
    with weighed as (
      select enrollment_key, date, section, every_day, says_share, category, code_key, units,
        case when category in ${absent} then units else 0 end as absent_units,
        case when category in ${absent} then coalesce(missed_minutes, day_minutes) else 0 end as absent_minutes,
        case when category = 'not_counted' then missed_minutes else 0 end as uncounted_minutes, day_minutes
      from record
    ),
    -- one stay, day and section; records without a section are one together, half a day excused and half a day not a whole one
    section as (
      select enrollment_key, date,
        sum(absent_units) as added_units,
        case when section is null and bool_and(says_share) filter (category in ${absent}) then ${sharesAdded} else max(absent_units) end as absent_units,
        max(absent_minutes) as absent_minutes,
        max(uncounted_minutes) as uncounted_minutes,
        max(day_minutes) as day_minutes,
        count(*) as records,
        bool_or(every_day) as every_day,
        bool_and(says_share) as says_share,
        bool_or(category is null) as unmapped,
        bool_or(category in ${absent}) as is_absent,
        bool_and(category = 'present') as is_present,
        max(units) as units
      from weighed group by enrollment_key, date, section
    ),
    day as (
      select enrollment_key, date,
        bool_or(unmapped) as unmapped,
        bool_or(is_absent) as is_absent,
        case
          when max(day_minutes) > 0 then ${unitsOfMinutes('sum(absent_minutes)', 'max(day_minutes)')}
          when bool_or(every_day) and not bool_and(says_share) then round(sum(added_units) / sum(records))
          else least(${UNITS_PER_DAY}, sum(absent_units))
        end as absent_units,
        case
          when sum(uncounted_minutes) > 0 then ${unitsOfMinutes('sum(uncounted_minutes)', 'max(day_minutes)')}
          else max(units)
        end as units
      from section group by all having bool_or(unmapped) or not bool_and(is_present)
    ),
    -- what one stay and day is called: the last terms make it one record, the same in every load
    named as (
      select enrollment_key, date, category, min(code_key) as code_key, sum(coalesce(absent_minutes, absent_units)) * 100 + any_value(${rank}) as weight
      from weighed where category is distinct from 'present' group by all
    ),
    name as (
      select enrollment_key, date, arg_max(category, weight) as category, arg_max(code_key, weight) as code_key
      from named group by all
    )
    select enrollment_key, date, case when not unmapped then category end, code_key,
      (case when unmapped then ${UNITS_PER_DAY} when is_absent then absent_units else units end)::integer
    from day join name using (enrollment_key, date)`);
}

/**
 * In an every-day source a student without a row on a day whose register was taken was neither present nor absent: the day is
 * written as not counted. Runs when school_day is there, and only for stays that lack rows.
 */
export async function writeUnrecordedDays(database: Database): Promise<void> {
  await database.run(`
    insert into warehouse.attendance_event (enrollment_key, date, category, code_key, units)
    with recorded as (
      select distinct enrollment_key, date from record where every_day
    ),
    -- one stay at a school and in a year for which a source sends every day
    stay as (
      select enrollment_key, school_key, calendar_code, entry_date, exit_date
      from warehouse.enrollment
      where (school_key, school_year) in (select distinct (school_key, school_year(date)) from record where every_day)
    ),
    due as (
      select enrollment_key, taken_day.date
      from stay join warehouse.taken_day on taken_day.school_key = stay.school_key and taken_day.calendar_code = stay.calendar_code
        and taken_day.date >= entry_date and taken_day.date < exit_date
    )
    select enrollment_key, date, 'not_counted', null, ${UNITS_PER_DAY} from due anti join recorded using (enrollment_key, date)
    where (enrollment_key, date) not in (select (enrollment_key, date) from warehouse.attendance_event)`);
}
