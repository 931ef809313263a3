-- view: one stretch without a meeting of one committee in one school year, from one held to the next, or to the end
with held as (
  select committee_key, meeting_key, school_key, warehouse.school_year_of(held_on) as school_year, held_on
  from warehouse.meeting
  where held_on is not null
),
stretch as (
  select held.*, period_kind, period,
    coalesce(lead(held_on) over (partition by committee_key, school_year, period_kind order by held_on, meeting_key), until_day - 1) - held_on as days
  from held
  join warehouse.strategy_period using (school_year)
  where held_on < until_day
)
select
  committee_key || '/' || meeting_key as gap_id,
  grain::enum('district', 'school') as grain,
  case when grain = 'school' then school_key end as school_key,
  school_year,
  period_kind,
  period,
  (case when school_of is null then 'district_committee' else 'site_team' end)::enum('district_committee', 'site_team') as body,
  days::integer as days
from (
  select *, school_key as school_of, unnest(case when school_key is null then ['district'] else ['district', 'school'] end) as grain
  from stretch
)
