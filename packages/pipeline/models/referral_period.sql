-- view: one referral made in one period, in the district or at one school, as it stood at the period’s end
with made as (
  select referral.*, identity, student_key,
    coalesce(service.sensitive, false) or coalesce(warehouse.is_sensitive(referral.category), false) as sensitive
  from warehouse.referral
  join warehouse.person using (person_key)
  left join warehouse.service using (service_key)
),
placed as (
  select made.*, ends.school_year, ends.period_kind, ends.period, until_day,
    -- what the source says came before the referral came on its day
    case when first_service_on < until_day then greatest(first_service_on, made_on) end as served_on,
    unnest(case when made.school_key is null then ['district'] else ['district', 'school'] end) as grain
  from made
  join warehouse.period_until as ends
    on ends.school_key is not distinct from made.school_key and made_on >= first_day and made_on < until_day
)
select
  grain::enum('district', 'school') as grain,
  referral_key,
  case when grain = 'school' then school_key end as school_key,
  school_year,
  period_kind::enum('year', 'to_date') as period_kind,
  period,
  identity,
  student_key,
  case when grain = 'school' then warehouse.told_category(category) else category::varchar end as category,
  greatest(coalesce(served_on, least(closed_on, until_day - 1)) - made_on, 0)::integer as days,
  served_on is not null as served,
  served_on is not null or coalesce(accepted_on < until_day, false) as accepted,
  served_on is not null and outcome is not distinct from 'completed' and coalesce(closed_on < until_day, false) as completed,
  until_day - 1 - made_on >= 30 as old_enough,
  made_by,
  sensitive
from placed
