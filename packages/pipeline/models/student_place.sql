-- temporary: one student on one day on which something is said about the student, and the school that the student belonged to
with named as (
  select directory, person_id, date from staging.service_event where fault is null and not superseded and person_id is not null
  union
  select directory, person_id, coalesce(started_on, applied_on, ended_on) from staging.service_stay where fault is null and not superseded
  union
  select directory, person_id, identified_on from staging.need where fault is null and not superseded
  union
  select directory, person_id, made_on from staging.referral where fault is null and not superseded
  union
  select directory, person_id, listed_on from staging.service_target where fault is null and not superseded
)
select person_key, date, arg_max(enrollment.school_key, {from_roster: from_roster, entry_date: entry_date, enrollment_key: enrollment_key}) as place_key
from named
join warehouse.person using (directory, person_id)
join warehouse.enrollment using (student_key)
where date >= entry_date and date < exit_date
group by person_key, date
