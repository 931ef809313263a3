-- view: one person served by one partner with planned hours in one period, in the district or at one school
with as_of as (
  select as_of from warehouse.load
),
-- one agreement in one school year, if it was in force on the last day of it that has come, or else on its first
in_force as (
  select agreement.*, school_year,
    starts_on < least(end_day, as_of + 1) and coalesce(ends_on >= least(end_day - 1, as_of), true) as at_end,
    starts_on <= first_day and coalesce(ends_on >= first_day, true) as at_start
  from warehouse.agreement cross join warehouse.year_span cross join as_of
  where hours_committed is not null
),
agreed as (
  select partner_key, school_key, school_year, round(60 * sum(hours_committed)) as minutes
  from in_force
  where at_end or (at_start and (partner_key, school_year) not in (select (partner_key, school_year) from in_force where at_end))
  group by all
),
-- the plan of one partner in one year at one place (empty: the district): what was agreed, else what its services plan
planned as (
  select partner_key, null as school_key, school_year, sum(minutes) as minutes from agreed group by all
  union all
  select partner_key, school_key, school_year, minutes from agreed where school_key is not null
  union all
  select partner_key, null, school_year, sum(planned_minutes)
  from warehouse.service cross join warehouse.year_span
  where planned_minutes is not null and (partner_key, school_year) not in (select (partner_key, school_year) from agreed)
  group by all
  union all
  select partner_key, school_key, school_year, sum(planned_minutes)
  from warehouse.service cross join warehouse.year_span
  where planned_minutes is not null and school_key is not null and (partner_key, school_year) not in (select (partner_key, school_year) from agreed)
  group by all
),
of_sensitive as (
  select distinct partner_key from warehouse.service where sensitive and partner_key is not null
),
received as (
  select grain, identity, partner_key, case when grain = 'school' then school_key end as school_key, school_year, period_kind, period,
    sum(minutes) as minutes
  from warehouse.served_period
  where partner_key is not null and minutes is not null
    and (grain = 'district' or partner_key not in (select partner_key from of_sensitive))
  group by all
),
-- with all that the partner gave there, and the person's place among those it served
placed as (
  select received.*, planned.minutes as plan,
    sum(received.minutes) over those as given,
    row_number() over (those order by identity) as nth,
    count(*) over those as people
  from received
  join planned
    on planned.partner_key = received.partner_key and planned.school_key is not distinct from received.school_key
    and planned.school_year = received.school_year
  where planned.minutes > 0
  window those as (partition by received.grain, received.partner_key, received.school_key, received.school_year, received.period_kind)
)
select
  grain::enum('district', 'school') as grain,
  identity,
  partner_key,
  school_key,
  school_year,
  period_kind::enum('year', 'to_date') as period_kind,
  period,
  minutes::integer as minutes,
  -- a plan that was passed far does not make up for another that was not kept
  (case when 2 * given > 3 * plan then floor(minutes * 1.5 * plan / given) else minutes end)::integer as counted_minutes,
  (plan::bigint // people + (nth <= plan::bigint % people)::integer)::integer as planned_minutes
from placed
