-- how many people of one group there are to be reached in one school year
select school_year, school_key, audience, max(people)::integer as people
from staging.audience_size left join warehouse.school using (school_id)
where fault is null and not superseded
group by school_year, school_key, audience
order by school_year, school_key, audience
