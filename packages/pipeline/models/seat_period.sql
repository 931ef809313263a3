-- view: one seat that was filled on the last day of one period
with placed as (
  select seat.*, school_key, school_year, period_kind, period,
    unnest(case when school_key is null then ['district'] else ['district', 'school'] end) as grain
  from warehouse.seat
  join warehouse.committee using (committee_key)
  join warehouse.strategy_period on started_on < until_day and coalesce(ended_on >= until_day - 1, true)
)
select
  committee_key || '/' || member_key as seat_id,
  grain::enum('district', 'school') as grain,
  case when grain = 'school' then placed.school_key end as school_key,
  school_year,
  period_kind,
  period,
  (case when placed.school_key is null then 'district_committee' else 'site_team' end)::enum('district_committee', 'site_team') as body,
  side,
  side in ('family', 'student', 'community') as of_community
from placed
