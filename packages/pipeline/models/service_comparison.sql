-- view: one student around the day of a first service: who was served that day, or a similar one who had not been served by then
with recent as (
  select school_year from warehouse.load union all select school_year - 1 from warehouse.load
),
delivered as (
  select event.*
  from warehouse.served_event as event semi join recent using (school_year)
  where student_key is not null and tier <> 'universal'
),
exposed as (
  select 'all' as exposure_kind, 'all' as exposure, student_key, school_year, date, sensitive from delivered where attendance_related and not sensitive
  union all
  select 'category', category, student_key, school_year, date, sensitive from delivered where attendance_related
  union all
  select 'partner', partner_key::varchar, student_key, school_year, date, sensitive from delivered where partner_key is not null
),
first_service as materialized (
  select exposure_kind, exposure, student_key, school_year, min(date) as first_on from exposed group by all
),
told as (
  select exposure_kind, exposure, school_year, bool_or(sensitive) as sensitive from exposed group by all
),
-- the longest stay of one student at one school in one year
banded_stay as (
  select enrollment_key, student_key, school_key, school_year, calendar_code, entry_date, exit_date, since, until,
    case
      when warehouse.grade_number(grade) <= 2 then 0
      when warehouse.grade_number(grade) <= 5 then 1
      when warehouse.grade_number(grade) <= 8 then 2
      else 3
    end as grade_band
  from warehouse.chosen_stay semi join recent using (school_year)
  where counts_for <> 2 and school_year in (select school_year from first_service)
  qualify row_number() over (partition by student_key, school_key, school_year order by until - since desc, enrollment_key) = 1
),
-- with a place among those of the school and the band, in an order that the students themselves have no part in
stay as materialized (
  select *, row_number() over (those order by (student_key * 7919::bigint) % 1000003, enrollment_key) as nth, count(*) over those as stays
  from banded_stay
  window those as (partition by school_key, calendar_code, school_year, grade_band)
),
-- one school day with the registers before it and to its end
day as (
  select school_key, calendar_code, school_year, date, taken_before,
    lead(taken_before) over (partition by school_key, calendar_code, school_year order by date) as taken_after
  from warehouse.school_day
  where school_year in (select school_year from first_service)
),
-- one student served, with enough days of one stay on both sides
served as materialized (
  select exposure_kind, exposure, stay.*, first_on, taken_before as before_end, taken_after as after_start
  from first_service
  join stay using (student_key, school_year)
  join day
    on day.school_key = stay.school_key and day.calendar_code = stay.calendar_code and day.school_year = stay.school_year and day.date = first_on
  where first_on >= entry_date and first_on < exit_date and taken_before - since >= 20 and until - taken_after >= 20
  qualify row_number() over (partition by exposure_kind, exposure, student_key, stay.school_year order by stay.enrollment_key) = 1
),
-- some of those who could be compared: not served by that day, at the school, of the band of grades, with as many days
other as materialized (
  select served.exposure_kind, served.exposure, served.school_year, served.student_key as served_key, stay.student_key, stay.enrollment_key, stay.school_key,
    first_on, before_end, after_start, stay.since, stay.until
  from served
  join stay
    on stay.school_key = served.school_key and stay.calendar_code = served.calendar_code and stay.school_year = served.school_year
    and stay.grade_band = served.grade_band
    -- the next sixty of them, round from the last to the first
    and (stay.nth - served.nth + served.stays) % served.stays between 1 and 60
    and stay.since <= before_end - 20 and stay.until >= after_start + 20
  -- who is served later stays: their bad stretch is still to come, and without them the others would always seem to do better
  anti join first_service
    on first_service.exposure_kind = served.exposure_kind and first_service.exposure = served.exposure
    and first_service.school_year = stay.school_year and first_service.student_key = stay.student_key
    and first_service.first_on <= served.first_on
),
side as materialized (
  select row_number() over () as side_key, *,
    greatest(since, before_end - 30) as before_start,
    least(until, after_start + 30) as after_end
  from (
    select exposure_kind, exposure, school_year, student_key as served_key, student_key, enrollment_key, school_key, first_on, before_end, after_start, since, until from served
    union all
    select exposure_kind, exposure, school_year, served_key, student_key, enrollment_key, school_key, first_on, before_end, after_start, since, until from other
  )
),
-- one end of one side
asked as materialized (
  select side_key, enrollment_key,
    unnest(['before_start', 'before_end', 'after_start', 'after_end']) as which,
    unnest([before_start, before_end, after_start, after_end]) as place
  from side
),
-- what was recorded of one stay before each end; many sides share an end
recorded_before as (
  select enrollment_key, place, missed, not_counted
  from (
    select enrollment_key, place, is_end, sum(missed) over earlier as missed, sum(not_counted) over earlier as not_counted
    from (
      select enrollment_key, taken_before as place, missed, not_counted, false as is_end
      from warehouse.recent_absence semi join side using (enrollment_key)
      union all
      select distinct enrollment_key, place, 0, 0, true from asked
    )
    -- what was recorded at the end itself comes after it
    window earlier as (partition by enrollment_key order by place, is_end desc rows unbounded preceding)
  )
  where is_end
),
-- one side; its four ends are looked up in one join, of which no order is a bad one
recorded as (
  select side_key,
    max(missed) filter (which = 'before_end') - max(missed) filter (which = 'before_start') as before_missed,
    max(not_counted) filter (which = 'before_end') - max(not_counted) filter (which = 'before_start') as before_not_counted,
    max(missed) filter (which = 'after_end') - max(missed) filter (which = 'after_start') as after_missed,
    max(not_counted) filter (which = 'after_end') - max(not_counted) filter (which = 'after_start') as after_not_counted
  from asked join recorded_before using (enrollment_key, place)
  group by side_key
),
counted as (
  select side.*,
    24 * (before_end - before_start) - before_not_counted as before_enrolled_units,
    before_missed as before_absent_units,
    24 * (after_end - after_start) - after_not_counted as after_enrolled_units,
    after_missed as after_absent_units
  from side join recorded using (side_key)
),
banded as materialized (
  select *, before_absent_units / before_enrolled_units as share,
    (20 * before_absent_units >= before_enrolled_units)::integer + (10 * before_absent_units >= before_enrolled_units)::integer
      + (5 * before_absent_units >= before_enrolled_units)::integer as band
  from counted
  where before_enrolled_units >= 480 and after_enrolled_units >= 480
),
-- the nearest in days absent before, of the same band
near as (
  select one.*
  from banded as one
  join (select * from banded where student_key = served_key) as target
    on target.exposure_kind = one.exposure_kind and target.exposure = one.exposure and target.school_year = one.school_year
    and target.served_key = one.served_key
  where one.band = target.band
  qualify one.student_key = one.served_key or row_number() over (
    partition by one.exposure_kind, one.exposure, one.school_year, one.served_key, one.student_key = one.served_key
    order by abs(one.share - target.share), (one.student_key * 7919::bigint + one.served_key * 104729::bigint) % 1000003, one.student_key
  ) <= 8
)
select
  near.school_year,
  near.exposure_kind::enum('all', 'category', 'partner') as exposure_kind,
  near.exposure,
  served_key,
  student_key,
  school_key,
  first_on,
  before_enrolled_units::integer as before_enrolled_units,
  before_absent_units::integer as before_absent_units,
  after_enrolled_units::integer as after_enrolled_units,
  after_absent_units::integer as after_absent_units,
  told.sensitive
from near
join told on told.exposure_kind = near.exposure_kind and told.exposure = near.exposure and told.school_year = near.school_year
