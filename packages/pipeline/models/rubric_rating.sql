-- what one side says of one item at one school on one day
select school_key, item_key, rater_side, rated_on, school_year(rated_on) as school_year, phase, evidence
from staging.rubric_rating
join warehouse.school using (school_id)
join warehouse.rubric_item using (directory, item_id)
where fault is null and not superseded
order by school_key, item_key, rater_side, rated_on
