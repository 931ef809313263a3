-- view: one student of an adjusted cohort, as the state counted it, in the district or at one school: one place of so many
-- one whole cohort at one school, or of no school; the district’s is all of them
with numbered as (
  select coalesce(school_key, 0) as of_key, school_year, students, graduates
  from warehouse.graduation_cohort where group_kind is null
),
placed as (
  select school_year, of_key, unnest(range(1, students::bigint + 1)) as n, graduates from numbered
)
select
  of_key || '/' || n as unit_id,
  grain::enum('district', 'school') as grain,
  case when grain = 'school' then of_key end as school_key,
  placed.school_year,
  period_kind,
  period,
  n <= graduates as graduated
from placed
join warehouse.strategy_period as span on span.school_year = placed.school_year and span.period_kind = 'year'
cross join (values ('district'), ('school')) as place(grain)
where grain = 'district' or of_key > 0
