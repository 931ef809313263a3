-- view: one partner with an agreement or a service in one period, in the district or at one school; at a school no partner with a sensitive service
with of_sensitive as (
  select distinct partner_key from warehouse.service where sensitive and partner_key is not null
),
place as (
  select 'district' as grain, null::integer as school_key
  union all
  select 'school', school_key from warehouse.school
),
-- one partner at one school (empty: none) in one period, and the last day on which it reached anybody
reached as (
  select partner_key, event.school_key, school_year, period_kind, max(event.date) as last_on
  from warehouse.service_event as event
  join warehouse.strategy_period using (school_year)
  where partner_key is not null and attended = 'present' and event.date < until_day
  group by all
),
served as (
  select 'district' as grain, null::integer as school_key, partner_key, school_year, period_kind, max(last_on) as last_on from reached group by all
  union all
  select 'school', school_key, partner_key, school_year, period_kind, last_on from reached where school_key is not null
),
-- one partner with an agreement in force at one place on the last day of one period; one of no school holds at all
agreed as (
  select distinct grain, place.school_key, partner_key, school_year, period_kind
  from warehouse.agreement
  join warehouse.strategy_period on starts_on < until_day and coalesce(ends_on >= until_day - 1, true)
  join place on place.grain = 'district' or agreement.school_key is null or agreement.school_key = place.school_key
),
seen as (
  select grain, school_key, partner_key, school_year, period_kind from served
  union
  select * from agreed
  union
  -- who was there the year before and is no longer
  select grain, school_key, partner_key, served.school_year + 1, span.period_kind
  from served join warehouse.strategy_period as span on span.school_year = served.school_year + 1
  where served.period_kind = 'year'
)
select
  seen.partner_key,
  seen.grain::enum('district', 'school') as grain,
  seen.school_key,
  seen.school_year,
  seen.period_kind,
  span.period,
  agreed.partner_key is not null as in_force,
  coalesce(served.last_on > span.until_day - 1 - 60, false) as served_lately,
  served.partner_key is not null as served,
  before.partner_key is not null as served_before
from seen
join warehouse.strategy_period as span using (school_year, period_kind)
left join agreed
  on agreed.partner_key = seen.partner_key and agreed.grain = seen.grain and agreed.school_key is not distinct from seen.school_key
  and agreed.school_year = seen.school_year and agreed.period_kind = seen.period_kind
left join served
  on served.partner_key = seen.partner_key and served.grain = seen.grain and served.school_key is not distinct from seen.school_key
  and served.school_year = seen.school_year and served.period_kind = seen.period_kind
left join served as before
  on before.partner_key = seen.partner_key and before.grain = seen.grain and before.school_key is not distinct from seen.school_key
  and before.school_year = seen.school_year - 1 and before.period_kind = 'year'
where seen.grain = 'district' or seen.partner_key not in (from of_sensitive)
