-- one stay of one student at one school within one school year
with stay as (
  select
    student_id,
    school_id,
    entry_date,
    -- a stay within a longer one at the same school, or overlapping it, ends with the longer one
    case when exit_date is not null then greatest(exit_date, max(exit_date) over (
      partition by student_id, school_id order by entry_date rows between unbounded preceding and current row
    )) end as exit_date,
    coalesce(calendar_code, 'main') as calendar_code,
    coalesce(grade, 'not recorded') as grade,
    coalesce(membership_share, 24) as membership_units,
    file_key in (select file_key from exit_day_counted) as exit_day_counted,
    -- an open stay ends when the student enters anywhere again
    min(entry_date) over (
      partition by student_id order by entry_date range between interval 1 day following and unbounded following
    ) as next_entry,
    -- and no stay runs into the student's next one at the same school
    min(entry_date) over (
      partition by student_id, school_id order by entry_date range between interval 1 day following and unbounded following
    ) as next_entry_here
  from staging.enrollment where fault is null and not superseded
  qualify row_number() over (partition by student_id, school_id, entry_date order by file_key desc, record_number desc) = 1
),
closed as (
  select
    student_id,
    school_id,
    calendar_code,
    grade,
    membership_units,
    entry_date,
    -- a day on which the student enters anywhere else is no last day here
    case when exit_date - exit_day_counted::integer < coalesce(next_entry, 'infinity'::date) then exit_date - exit_day_counted::integer end as written_exit,
    least(
      coalesce(
        -- the day of a move belongs to the new school, also where the last day at the old one counts
        case when exit_date = next_entry + 1 then next_entry else exit_date end,
        -- entering again in a later school year says nothing about the summer before it
        case when school_year(next_entry) > school_year(entry_date) then first_day_of(school_year(next_entry)) else next_entry end,
        getvariable('last_day') + 1
      ),
      next_entry_here
    ) as exit_date
  from stay
),
-- a stay of several school years becomes one a year
yearly as (
  select
    student_id,
    school_id,
    calendar_code,
    grade,
    membership_units,
    case when exit_date <= first_day + interval 1 year then written_exit end as written_exit,
    school_year,
    greatest(entry_date, first_day)::date as entry_date,
    least(exit_date, first_day + interval 1 year)::date as exit_date
  from closed
  join school_year_span on entry_date < first_day + interval 1 year and exit_date > first_day
  where exit_date > entry_date
),
-- a stay during which the student was at another school too, each said to be the whole day: for the district a day counts once,
-- at the school entered last, and where one stay lies within another at the longer one
twice as (
  select one.student_id, one.school_id, one.school_year, one.entry_date,
    min(case when one.entry_date < other.entry_date then other.entry_date else one.entry_date end) as district_exit_date
  from yearly as one join yearly as other
    on other.student_id = one.student_id and other.school_year = one.school_year and other.school_id <> one.school_id
    and other.entry_date < one.exit_date and one.entry_date < other.exit_date
  where one.membership_units = 24 and other.membership_units = 24
    and case
      when one.entry_date < other.entry_date then one.exit_date <= other.exit_date
      when one.entry_date > other.entry_date then one.exit_date < other.exit_date
      when one.exit_date <> other.exit_date then one.exit_date < other.exit_date
      else one.school_id > other.school_id
    end
  group by all
)
-- a track that the school's calendar does not know is the school's first one
select
  row_number() over (order by school_year, student_id, school_id, entry_date)::integer as enrollment_key,
  student_key,
  school_key,
  school_year,
  case when named.calendar_code is null then coalesce(first_track, yearly.calendar_code) else yearly.calendar_code end as calendar_code,
  grade,
  entry_date,
  exit_date,
  written_exit,
  coalesce(district_exit_date, exit_date) as district_exit_date,
  membership_units,
  true as from_roster
from yearly
left join twice using (student_id, school_id, school_year, entry_date)
join warehouse.student using (student_id)
join warehouse.school using (school_id)
left join (select distinct school_key, calendar_code, school_year from usable_calendar) as named using (school_key, calendar_code, school_year)
left join (select school_key, school_year, min(calendar_code) as first_track from usable_calendar group by all) as tracks using (school_key, school_year)
order by enrollment_key
