-- view: one community school on the last day of one period, or so many months later as things stand
with site as (
  select school_key, school_year, period_kind, period, horizon, (until_day - 1 + to_months(months))::date as day
  from warehouse.community_school
  join warehouse.strategy_period on started_on < until_day
  cross join (values ('now', 0), ('in_6_months', 6), ('in_12_months', 12), ('in_24_months', 24)) as ahead(horizon, months)
)
select
  site.school_key || '/' || horizon as site_id,
  grain::enum('district', 'school') as grain,
  case when grain = 'school' then site.school_key end as school_key,
  school_year,
  period_kind,
  period,
  site.school_key as of_school_key,
  horizon::enum('now', 'in_6_months', 'in_12_months', 'in_24_months') as horizon,
  exists (
    from warehouse.policy_instrument as instrument
    join warehouse.instrument_school as covers using (instrument_key)
    where covers.school_key = site.school_key and kind in ('contract_article', 'mou')
      and effective_on <= site.day and coalesce(expires_on >= site.day, true)
  ) as covered
from site cross join (values ('district'), ('school')) as place(grain)
