-- view: one award that is not over on the last day of one period, or one budget of its school year, in the district or at one school
with weight as (
  select school_key, school_year, amount / sum(amount) over (partition by school_year) as part
  from warehouse.budget
  where school_key is not null and amount > 0
),
-- one award or budget in one period
line as (
  select 'award ' || award_key as money_id, 'award' as what, school_key, school_year, period_kind, period, until_day - 1 as last_day,
    warehouse.yearly_amount(amount, starts_on, ends_on) as yearly, funder, source_kind, in_kind,
    warehouse.award_standing(status, status_on, stop_notice_on, until_day - 1) as standing,
    starts_on < until_day as has_begun,
    not (renewal_confirmed or recurring) and coalesce(ends_on <= until_day - 1 + interval 24 month, false) as ends_soon
  from warehouse.funding_award
  join warehouse.strategy_period on coalesce(ends_on >= until_day - 1, true)
  union all
  select 'budget ' || coalesce(school_key, 0), 'budget', school_key, school_year, period_kind, period, until_day - 1,
    amount, null, null, false, null, true, false
  from warehouse.budget
  join warehouse.strategy_period using (school_year)
),
placed as (
  select line.* exclude (school_key), 'district' as grain, null::integer as school_key, yearly as here from line
  union all
  select line.* exclude (school_key), 'school', school_key, yearly from line where school_key is not null
  union all
  select line.* exclude (school_key), 'school', weight.school_key, yearly * part
  from line join weight using (school_year)
  where line.school_key is null
)
select
  money_id,
  grain::enum('district', 'school') as grain,
  school_key,
  school_year,
  period_kind,
  period,
  what::enum('award', 'budget') as what,
  here as yearly,
  funder,
  source_kind,
  in_kind,
  standing::enum('active', 'at_risk', 'terminated', 'pending') as standing,
  has_begun,
  ends_soon
from placed
-- what was not applied for by that day was not known
where what = 'budget' or standing is not null
