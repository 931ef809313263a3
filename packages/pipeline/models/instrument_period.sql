-- view: one instrument in force on the last day of one period, in the district or at a school that it covers
with in_force as (
  select instrument.*, school_year, period_kind, period,
    datesub('month', until_day, expires_on + 1) as months_left
  from warehouse.policy_instrument as instrument
  join warehouse.strategy_period on effective_on < until_day and coalesce(expires_on >= until_day - 1, true)
),
placed as (
  select 'district' as grain, null::integer as school_key, in_force.* from in_force
  union all
  select 'school', school_key, in_force.* from in_force join warehouse.instrument_school using (instrument_key)
)
select
  instrument_key,
  grain::enum('district', 'school') as grain,
  school_key,
  school_year,
  period_kind,
  period,
  kind,
  months_left::integer as months_left,
  (case
    when months_left is null then 'no_end'
    when months_left < 6 then 'under_6'
    when months_left < 12 then '6_to_11'
    when months_left < 24 then '12_to_23'
    else '24_or_more'
  end)::enum('under_6', '6_to_11', '12_to_23', '24_or_more', 'no_end') as expiry
from placed
