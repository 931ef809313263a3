-- one thing done for the strategy
select
  row_number() over (order by directory, action_id)::integer as action_key,
  directory,
  action_id,
  kind,
  held_on,
  school_year(held_on) as school_year,
  title,
  school_key,
  public_office,
  policy_step,
  decided
from staging.action
left join warehouse.school using (school_id)
where fault is null and not superseded
order by action_key
