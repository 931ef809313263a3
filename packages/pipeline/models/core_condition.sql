-- view: one condition at one community school on the last day of one period
with site as (
  select school_key, school_year, period_kind, period, until_day - 1 as last_day
  from warehouse.community_school
  join warehouse.strategy_period on started_on < until_day
),
-- one site, and the agreements with partners in force there
agreed as (
  select site.school_key, last_day, bool_or(true) as is_any, bool_or(data_sharing_signed) as with_data
  from (select distinct school_key, last_day from site) as site
  join warehouse.agreement
    on coalesce(agreement.school_key, site.school_key) = site.school_key
    and agreement.starts_on <= last_day and coalesce(agreement.ends_on >= last_day, true)
  group by all
),
seen as (
  select site.*,
    exists (
      from warehouse.position join warehouse.assignment using (position_key)
      where position.school_key = site.school_key and role = 'coordinator'
        and started_on <= last_day and coalesce(ended_on >= last_day, true)
    ) as coordinator_in_post,
    coalesce((
      select max(assessed_on) from warehouse.school_plan as plan
      where plan.school_key = site.school_key and plan.school_year <= site.school_year and assessed_on <= last_day
    ) > last_day - interval 24 month, false) as assessment_under_24_months,
    exists (
      from warehouse.meeting
      where meeting.school_key = site.school_key and held_on between last_day - 59 and last_day
    ) as site_team_met_in_60_days,
    coalesce(labor_approved_on <= last_day and management_approved_on <= last_day, false) as plan_approved_by_both,
    coalesce(is_any, false) as partner_agreement_in_force,
    coalesce(with_data, false) as data_agreement_signed
  from site
  left join warehouse.school_plan using (school_key, school_year)
  left join agreed using (school_key, last_day)
),
each as (
  select school_key, school_year, period_kind, period, condition, met
  from seen
  unpivot (met for condition in (
    coordinator_in_post, assessment_under_24_months, site_team_met_in_60_days, plan_approved_by_both, partner_agreement_in_force,
    data_agreement_signed))
)
select
  each.school_key || '/' || condition as condition_id,
  grain::enum('district', 'school') as grain,
  case when grain = 'school' then each.school_key end as school_key,
  school_year,
  period_kind,
  period,
  condition::enum(
    'coordinator_in_post', 'assessment_under_24_months', 'site_team_met_in_60_days', 'plan_approved_by_both', 'partner_agreement_in_force',
    'data_agreement_signed') as condition,
  each.school_key as of_school_key,
  met
from each cross join (values ('district'), ('school')) as place(grain)
-- whether the one coordinator of a school is there is told of no school, and of no district of few
where condition <> 'coordinator_in_post'
  or (grain = 'district' and (
    select count(*) from site as other where other.school_year = each.school_year and other.period_kind = each.period_kind) >= 5)
