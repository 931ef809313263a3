-- view: one need that was open at some time of one period, in the district or at one school
with asked as (
  select need.*, person.identity, person.student_key, person.household_key,
    warehouse.told_category(category) as told, warehouse.is_sensitive(category) as sensitive
  from warehouse.need join warehouse.person using (person_key)
),
-- one need and one day on which a service came that meets it
met as (
  select need_key, event.date
  from asked join warehouse.served_event as event using (identity)
  where event.date >= identified_on and (event.category = asked.category or event.area = asked.category)
  union all
  select need_key, event.date
  from asked join warehouse.served_event as event using (household_key)
  where event.date >= identified_on and event.area = 'basic_needs' and (event.category = asked.category or event.area = asked.category)
),
first_met as (
  select need_key, min(date) as served_on from met group by all
),
-- one need at one place and in one period in which it was open
placed as (
  select asked.*, ends.school_year, ends.period_kind, ends.period, first_day, until_day,
    case when served_on < until_day then served_on end as served_on,
    unnest(case when asked.school_key is null then ['district'] else ['district', 'school'] end) as grain
  from asked
  left join first_met using (need_key)
  join warehouse.period_until as ends
    on ends.school_key is not distinct from asked.school_key and identified_on < until_day
    and coalesce(closed_on >= first_day, true) and coalesce(served_on >= first_day, true)
),
seen as (
  select *,
    (least(coalesce(closed_on, until_day - 1), until_day - 1) - identified_on)::integer as days_open,
    (until_day - 1 - identified_on)::integer as days_ago,
    coalesce(closed_on < until_day and closed_reason = 'family_declined', false) as declined,
    coalesce(closed_on < until_day and closed_reason = 'met', false) as closed_as_met
  from placed
)
select
  grain::enum('district', 'school') as grain,
  need_key,
  case when grain = 'school' then school_key end as school_key,
  school_year,
  period_kind::enum('year', 'to_date') as period_kind,
  period,
  identity,
  student_key,
  case when grain = 'school' then told else category::varchar end as category,
  identified_on >= first_day as opened,
  days_ago >= 30 as old_enough,
  declined,
  (served_on - identified_on)::integer as days_to_service,
  greatest(days_open, 0)::integer as days_open,
  served_on is null and days_open > 30 and not declined and not closed_as_met as unmet,
  (case when days_ago > 90 then '91+' when days_ago > 60 then '61-90' when days_ago > 30 then '31-60' end)::enum('31-60', '61-90', '91+') as age,
  sensitive
from seen
