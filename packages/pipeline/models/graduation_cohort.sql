-- one adjusted cohort, or one group of it
select school_year, school_key, group_kind, group_member, students, graduates
from staging.graduation_cohort left join warehouse.school using (school_id)
where fault is null and not superseded
-- two directories may speak of one school: the latest file holds
qualify row_number() over (partition by school_year, school_key, group_kind, group_member order by file_key desc) = 1
order by school_year, school_key, group_kind, group_member
