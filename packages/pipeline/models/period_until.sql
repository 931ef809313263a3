-- view: one school (empty: none is known) in one school year that has services, and the day after the last on which what happened
-- counts: in the whole year, or in so many days of school as the latest year has reached. The latest year has reached the as-of date
with as_of as (
  select as_of, school_year as this_year from warehouse.load
),
-- the years of which services, needs or lists tell anything; there is nothing to work out for others
served as (
  select distinct school_year from warehouse.service_event
  union
  select distinct school_year from warehouse.service_target
  union
  select span.school_year
  from warehouse.year_span as span
  semi join (select identified_on as date from warehouse.need union all select made_on from warehouse.referral) as asked
    on asked.date >= first_day and asked.date < end_day
),
cut as (
  select school_key, school_year, max(cut_date) as cut_date from warehouse.calendar_cut semi join served using (school_year) group by all
  union all
  select null, school_year, max(cut_date) from warehouse.calendar_cut semi join served using (school_year) group by all
),
place as (
  select school_key from warehouse.school
  union all
  select null
)
select
  place.school_key,
  served.school_year,
  each.period_kind,
  served.school_year::varchar as period,
  first_day,
  least(
    as_of + 1,
    end_day,
    case when period_kind = 'to_date' and served.school_year < this_year then coalesce(cut.cut_date, everywhere.cut_date, end_day) else end_day end
  ) as until_day
from served
join warehouse.year_span as span on span.school_year = served.school_year
cross join as_of
cross join place
cross join (values ('year'), ('to_date')) as each(period_kind)
left join cut on cut.school_key = place.school_key and cut.school_year = served.school_year
left join cut as everywhere on everywhere.school_key is null and everywhere.school_year = served.school_year
where served.school_year <= this_year
