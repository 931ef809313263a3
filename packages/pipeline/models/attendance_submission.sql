-- one school on one date on which its register was taken: every section that is listed must have been
with listed as (
  select school_key, date, bool_and(coalesce(complete, true)) as complete
  from staging.attendance_submission join warehouse.school using (school_id)
  where fault is null and not superseded
  group by all
)
select school_key, date from listed where complete order by school_key, date
