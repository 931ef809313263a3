-- one committee
select
  row_number() over (order by directory, committee_id)::integer as committee_key,
  directory,
  committee_id,
  staged.name,
  school_key,
  quorum,
  quorum_of_each_side
from staging.committee as staged
left join warehouse.school using (school_id)
where fault is null and not superseded
order by committee_key
