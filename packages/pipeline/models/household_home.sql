-- temporary: one household as a directory (or the district) numbers it, and the one it is: of a directory’s household whose
-- students live in one household of the district, that one; of households of one student, the first
with lives as (
  select student_key, household_id
  from (
    select student_id, household_id from staging.student where fault is null and not superseded
    qualify row_number() over (partition by student_id order by file_key desc, record_number desc) = 1
  ) join warehouse.student using (student_id)
  where household_id is not null
),
of_directory as (
  select distinct directory, household_id, student_key from person_linked where household_id is not null
),
-- one linked student, with the home that the district knows, or else the first that a directory names
home as (
  select student_key,
    case when lives.household_id is not null then {directory: 'district', household_id: lives.household_id}
      else min({directory: directory, household_id: of_directory.household_id}) end as place
  from of_directory left join lives using (student_key)
  where student_key is not null
  group by student_key, lives.household_id
),
-- one household of a directory; where its students live in several, it stays its own
named as (
  select directory, household_id,
    case when count(distinct place) = 1 then min(place) else {directory: directory, household_id: household_id} end as place
  from of_directory left join home using (student_key)
  group by directory, household_id
),
every as (
  select 'district' as directory, household_id, {directory: 'district', household_id: household_id} as place, student_key from lives
  union all
  select directory, household_id, place, null from named
  union all
  -- the home of a student may be one that another household stands for
  select (home.place).directory, (home.place).household_id, coalesce(named.place, home.place), student_key
  from home left join named on named.directory = (home.place).directory and named.household_id = (home.place).household_id
  where (home.place).directory <> 'district'
)
select directory, household_id, place.directory as home_directory, place.household_id as home_id, student_key,
  dense_rank() over (order by place.directory, place.household_id)::integer as household_key
from every
