-- one community school that an instrument covers
select instrument_key, school_key
from staging.instrument_school
join warehouse.policy_instrument using (directory, instrument_id)
join warehouse.school using (school_id)
where fault is null and not superseded
union all
select instrument_key, school_key
from warehouse.policy_instrument cross join warehouse.community_school
where coverage = 'every_school'
order by instrument_key, school_key
