-- the budget of one school year at one school, or of what all share
select school_year, school_key, sum(amount) as amount
from staging.budget left join warehouse.school using (school_id)
where fault is null and not superseded
group by school_year, school_key
order by school_year, school_key
