-- view: one stretch of time in which a post was filled by the same people, or stood empty; up to the as-of date
with span as (
  select position_key, role, school_key, fte, starts_on, least(as_of + 1, coalesce(ends_on + 1, as_of + 1))::date as end_day, as_of
  from warehouse.position cross join warehouse.load
  where starts_on <= as_of
),
-- one time that one person was in a post, within the post’s own days
filled as (
  select assignment.*, greatest(started_on, starts_on) as from_day, least(coalesce(ended_on + 1, span.end_day), span.end_day) as until_day
  from warehouse.assignment join span using (position_key)
  where greatest(started_on, starts_on) < least(coalesce(ended_on + 1, span.end_day), span.end_day)
),
-- one day on which something changes
change as (
  select position_key, starts_on as day from span
  union select position_key, end_day from span
  union select position_key, from_day from filled
  union select position_key, until_day from filled
),
stretch as (
  select position_key, day as from_day, lead(day) over (partition by position_key order by day) as end_day from change
),
counted as (
  select stretch.position_key, stretch.from_day, stretch.end_day, coalesce(sum(filled.fte), 0) as filled_fte, count(distinct staff_key) as people,
    any_value(exit_reason order by staff_key) filter (ended_on + 1 = stretch.end_day) as left_for
  from stretch
  left join filled
    on filled.position_key = stretch.position_key and filled.from_day <= stretch.from_day and filled.until_day >= stretch.end_day
  where stretch.end_day is not null
  group by all
)
select
  position_key,
  role,
  school_key,
  fte,
  from_day,
  counted.end_day,
  counted.end_day > as_of as goes_on,
  least(fte, filled_fte) as filled_fte,
  people::integer as people,
  left_for
from counted join span using (position_key)
