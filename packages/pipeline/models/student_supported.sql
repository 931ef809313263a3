-- view: one student with support since first being over the threshold this school year, or, if never over, in the last 30 days of school
with as_of as (
  select as_of, school_year from warehouse.load
),
helped as (
  select student_key, max(date) as last_on
  from warehouse.served_event join as_of using (school_year)
  where student_key is not null and attendance_related and not sensitive
  group by all
),
-- the first of the last 30 days of school of one school
recent as (
  select school_key, min(date) as first_day
  from (
    select school_key, date, row_number() over (partition by school_key order by date desc) as back
    from warehouse.register_day join as_of using (school_year)
    where date <= as_of
  )
  where back <= 30
  group by all
)
select distinct student_key
from helped
join (select student_key, school_key from warehouse.enrollment join as_of using (school_year) where entry_date <= as_of and exit_date > as_of) using (student_key)
left join (select student_key, crossed_on from warehouse.threshold_crossing join as_of using (school_year)) as crossing using (student_key)
left join recent using (school_key)
where case when crossed_on is not null then last_on > crossed_on else last_on >= first_day end
