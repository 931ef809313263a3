-- view: the last word of one side on one item at one school in one period
with last_word as (
  select rating.*, period_kind, period
  from warehouse.rubric_rating as rating
  join warehouse.strategy_period using (school_year)
  where rated_on < until_day
  qualify row_number() over (partition by school_key, item_key, rater_side, school_year, period_kind order by rated_on desc) = 1
),
ranked as (
  select last_word.*, expected_phase,
    list_position(['visioning', 'engaging', 'transforming'], last_word.phase::varchar) - 1 as rank,
    list_position(['visioning', 'engaging', 'transforming'], expected_phase::varchar) - 1 as expected_rank
  from last_word
  left join warehouse.school_plan using (school_key, school_year)
)
select
  school_key || '/' || item_key || '/' || rater_side as rating_id,
  grain::enum('district', 'school') as grain,
  case when grain = 'school' then school_key end as school_key,
  school_year,
  period_kind,
  period,
  item_key,
  ranked.school_key as rated_school_key,
  rater_side,
  phase,
  rank::integer as rank,
  rank >= expected_rank as reached
from ranked cross join (values ('district'), ('school')) as place(grain)
