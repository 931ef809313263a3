-- view: one commitment that was first due in one period, as it stood on the last day that is known of it
with placed as (
  select commitment.*, period_kind, period, until_day, known_until,
    unnest(case when school_key is null then ['district'] else ['district', 'school'] end) as grain,
    case when done_on < known_until then done_on end as done
  from warehouse.commitment
  join warehouse.strategy_period using (school_year)
  where made_on < until_day
)
select
  commitment_key,
  grain::enum('district', 'school') as grain,
  case when grain = 'school' then school_key end as school_key,
  school_year,
  period_kind,
  period,
  owner_side,
  warehouse.commitment_standing(first_due_on, done, evidence, status, known_until - 1)::enum(
    'kept', 'kept_late', 'without_evidence', 'late', 'withdrawn', 'open') as standing,
  coalesce(done <= first_due_on and evidence is not null, false) as kept,
  greatest(0, coalesce(done, known_until - 1) - first_due_on)::integer as days_late
from placed
