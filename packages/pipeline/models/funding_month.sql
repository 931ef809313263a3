-- view: one award in one of the 36 months from that of the as-of date, in the district or at one school
with as_of as (
  select as_of, warehouse.school_year_of(as_of) as this_year from warehouse.load where as_of is not null
),
-- the budgets of this year say what a school’s part is of what several share; where there are none yet, those of the last
weight as (
  select school_key, amount / sum(amount) over () as part
  from warehouse.budget
  where school_key is not null and amount > 0 and school_year = (
    select max(school_year) from warehouse.budget join as_of on school_year <= this_year where school_key is not null)
),
month as (
  select unnest(generate_series(date_trunc('month', as_of)::date, date_trunc('month', as_of)::date + interval 35 month, interval 1 month))::date as month
  from as_of
),
told as (
  select funding_award.*, warehouse.award_standing(status, status_on, stop_notice_on, as_of) as standing,
    amount / case when ends_on is null then 12 else warehouse.months_of(starts_on, ends_on) end as monthly
  from warehouse.funding_award cross join as_of
),
-- one award in one month, and the part of the month that it covers; what goes on after its last day gives as much as before
paid as (
  select award_key, told.school_key, month, source_kind, in_kind, monthly, standing,
    warehouse.part_of_month(month, starts_on, ends_on) as within,
    case when standing = 'active' and (renewal_confirmed or recurring) and ends_on is not null
      then warehouse.part_of_month(month, ends_on + 1, null) else 0 end as after
  from told cross join month
  where standing in ('active', 'at_risk', 'pending')
),
sure as (
  select award_key, school_key, month, source_kind, in_kind, monthly * within as amount,
    case standing when 'active' then 'confirmed' else standing end as certainty
  from paid where within > 0
  union all
  select award_key, school_key, month, source_kind, in_kind, monthly * after, 'renewed'
  from paid where after > 0 and within = 0
),
placed as (
  select sure.* exclude (school_key), 'district' as grain, null::integer as school_key, 1.0 as part from sure
  union all
  select sure.* exclude (school_key), 'school', school_key, 1.0 from sure where school_key is not null
  union all
  select sure.* exclude (school_key), 'school', weight.school_key, weight.part from sure cross join weight where sure.school_key is null
)
select
  award_key,
  grain::enum('district', 'school') as grain,
  school_key,
  month,
  certainty::enum('confirmed', 'renewed', 'at_risk', 'pending') as certainty,
  source_kind,
  in_kind,
  amount * part as amount
from placed
