-- one post that is planned
select
  row_number() over (order by staged.directory, position_id)::integer as position_key,
  staged.directory,
  position_id,
  staged.title,
  role,
  school.school_key,
  fte,
  bargaining_unit,
  staged.starts_on,
  staged.ends_on,
  award_key
from staging.position as staged
left join warehouse.school using (school_id)
left join warehouse.funding_award using (directory, award_id)
where fault is null and not superseded
order by position_key
