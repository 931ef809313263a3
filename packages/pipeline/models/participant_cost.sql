-- view: one person served in one category on which money was spent, with an equal part of the money
with reached as (
  select grain::varchar as grain, identity, category, school_key, school_year, period_kind::varchar as period_kind, period, sensitive,
    row_number() over (those order by identity) as nth,
    count(*) over those as people,
    count(*) over (partition by grain, school_key, school_year, period_kind) as people_of_all
  from warehouse.participation
  window those as (partition by grain, category, school_key, school_year, period_kind)
),
-- what was spent in one period for one place, by what it was spent on; a month is in the period in which it begins
spent as (
  select place.grain, case when place.grain = 'school' then warehouse.told_category(category) else category::varchar end as category,
    case when place.grain = 'school' then expenditure.school_key end as school_key, ends.school_year, ends.period_kind,
    sum(amount) filter (not in_kind) as paid, sum(amount) as with_in_kind
  from warehouse.expenditure
  join warehouse.period_until as ends
    on ends.school_key is not distinct from expenditure.school_key and ends.school_year = expenditure.school_year and month < until_day
  cross join (values ('district'), ('school')) as place(grain)
  where place.grain = 'district' or expenditure.school_key is not null
  group by all
),
priced as (
  select reached.*,
    round(100 * coalesce(own.paid, 0) + 100 * coalesce(shared.paid, 0) * people / people_of_all)::bigint as paid,
    round(100 * own.with_in_kind + 100 * coalesce(shared.with_in_kind, 0) * people / people_of_all)::bigint as with_in_kind
  from reached
  join spent as own
    on own.grain = reached.grain and own.category = reached.category and own.school_key is not distinct from reached.school_key
    and own.school_year = reached.school_year and own.period_kind = reached.period_kind
  left join spent as shared
    on shared.grain = reached.grain and shared.category is null and shared.school_key is not distinct from reached.school_key
    and shared.school_year = reached.school_year and shared.period_kind = reached.period_kind
)
select
  grain::enum('district', 'school') as grain,
  identity,
  category,
  school_key,
  school_year,
  period_kind::enum('year', 'to_date') as period_kind,
  period,
  -- whole cents whose sum is what was spent
  (paid // people + (nth <= paid % people)::integer)::integer as paid_cents,
  (with_in_kind // people + (nth <= with_in_kind % people)::integer)::integer as with_in_kind_cents,
  sensitive
from priced
