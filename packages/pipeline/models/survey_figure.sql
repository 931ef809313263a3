-- one figure about a school that somebody else’s survey report gives
select publisher, school_key, school_year, respondent_group, measure, value, people
from staging.survey_figure
join warehouse.school using (school_id)
where fault is null and not superseded
order by all
