-- view: one budget or one student in one school year, in the district or at one community school: what the strategy costs, and for how many
with site as (
  select school_key, school_year, period
  from warehouse.community_school
  join warehouse.strategy_period on started_on < until_day
  where period_kind = 'year'
),
-- one line of money at one place; what is given in kind stands beside the budget
paid as (
  select money_id, grain::varchar as grain, school_key, school_year, what, in_kind, yearly
  from warehouse.money_period
  where period_kind = 'year' and (what = 'budget' or (in_kind and has_begun and standing in ('active', 'at_risk')))
),
budgeted as (
  select distinct grain, school_key, school_year from paid where what = 'budget'
),
-- one student at one community school: the part of the year’s days of school on which the student was enrolled
member as (
  select student_key, student.school_key, student.school_year,
    round(1000000::bigint * enrolled_units / (24 * days_of_school))::integer as millionths
  from warehouse.student_period as student
  join site using (school_key, school_year)
  join warehouse.school_period as school
    on school.grain = 'school' and school.school_key = student.school_key and school.school_year = student.school_year and school.period_kind = 'year'
  where student.grain = 'school' and student.period_kind = 'year' and enrolled_units > 0 and days_of_school > 0
),
counted as (
  select 'district' as grain, null::integer as school_key, student_key, school_year, sum(millionths) as millionths from member group by all
  union all
  select 'school', school_key, student_key, school_year, millionths from member
)
select
  money_id as unit_id,
  grain::enum('district', 'school') as grain,
  school_key,
  school_year,
  'year'::enum('year', 'to_date') as period_kind,
  school_year::varchar as period,
  null::integer as student_key,
  case when what = 'budget' then yearly else 0 end as paid,
  yearly as with_in_kind,
  0::integer as membership_millionths
from paid
semi join budgeted on budgeted.grain = paid.grain and budgeted.school_key is not distinct from paid.school_key and budgeted.school_year = paid.school_year
where grain = 'district' or (school_key, school_year) in (select (school_key, school_year) from site)
union all
select
  'student ' || student_key,
  counted.grain::enum('district', 'school'),
  counted.school_key,
  counted.school_year,
  'year',
  counted.school_year::varchar,
  student_key,
  0,
  0,
  millionths::integer
from counted
semi join budgeted
  on budgeted.grain = counted.grain and budgeted.school_key is not distinct from counted.school_key and budgeted.school_year = counted.school_year
