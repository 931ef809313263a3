-- view: one school year, in whole or through as many days of school as the latest has reached, and the day after the last that counts
with as_of as (
  select as_of, warehouse.school_year_of(as_of) as this_year from warehouse.load where as_of is not null
),
-- the years of which days of school are on record; without any, those of which the record itself tells
seen as (
  select distinct school_year from warehouse.year_span
),
recorded as (
  select school_year from warehouse.meeting
  union select school_year from warehouse.commitment
  union select school_year from warehouse.action
  union select school_year from warehouse.rubric_rating
  union select school_year from warehouse.budget
  union select school_year from warehouse.staff_year
  union select school_year from warehouse.school_plan
  union select school_year from warehouse.graduation_cohort
),
told as (
  select school_year from seen
  union
  select school_year from recorded where not exists (from seen)
),
cut as (
  select school_year, max(cut_date) as cut_date from warehouse.calendar_cut group by school_year
)
select
  school_year,
  period_kind::enum('year', 'to_date') as period_kind,
  school_year::varchar as period,
  warehouse.first_day_of(school_year) as first_day,
  least(
    as_of + 1,
    warehouse.first_day_of(school_year + 1),
    case
      when period_kind = 'to_date' and school_year < this_year
      then coalesce(cut_date, warehouse.first_day_of(school_year) + (as_of + 1 - warehouse.first_day_of(this_year))::integer)
    end
  )::date as until_day,
  case when period_kind = 'year' then as_of + 1 else until_day end as known_until
from told
cross join as_of
cross join (values ('year'), ('to_date')) as each(period_kind)
left join cut using (school_year)
where school_year <= this_year
