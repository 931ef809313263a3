-- one student at one school in one school year that came added up. Of enrolled, present and absent any two give the third; days
-- for which nothing was recorded leave both sides, unless their source says that they are absences
with latest as (
  select * from staging.attendance_summary where fault is null and not superseded
  qualify row_number() over (partition by student_id, school_id, school_year order by file_key desc, record_number desc) = 1
),
counted as (
  select
    *,
    coalesce(days_absent, days_enrolled - days_present - coalesce(missing_days, 0), excused_days + unexcused_days + coalesce(suspended_days, 0)) as absent,
    file_key in (select file_key from missing_day_absent) as missing_is_absent
  from latest
),
recorded as (
  select *, coalesce(days_present + absent, days_enrolled - coalesce(missing_days, 0)) as enrolled from counted
),
settled as (
  select
    * exclude (absent, enrolled),
    absent + case when missing_is_absent then coalesce(missing_days, days_enrolled - enrolled, 0) else 0 end as absent,
    enrolled + case when missing_is_absent then coalesce(missing_days, days_enrolled - enrolled, 0) else 0 end as enrolled
  from recorded
)
select
  student_key,
  school_key,
  school_year,
  coalesce(grade, 'not recorded') as grade,
  round(enrolled * 24)::integer as enrolled_units,
  round(absent * 24)::integer as absent_units,
  round(coalesce(unexcused_days, 0) * 24)::integer as unexcused_units,
  round((absent - coalesce(excused_days, 0) - coalesce(unexcused_days, 0) - coalesce(suspended_days, 0)) * 24)::integer as unknown_reason_units,
  round(coalesce(suspended_days, 0) * 24)::integer as suspended_units,
  round(coalesce(tardy_days, 0))::integer as tardy_days
from settled
join warehouse.student using (student_id)
join warehouse.school using (school_id)
order by school_year, student_key, school_key
