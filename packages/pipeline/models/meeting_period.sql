-- view: one meeting whose day has come in one period, in the district or at its school
with came as (
  select meeting_key,
    count(*) filter (side = 'labor') as labor,
    count(*) filter (side = 'management') as management,
    count(*) filter (side not in ('labor', 'management')) as others
  from warehouse.meeting_attendance
  group by meeting_key
),
placed as (
  select meeting.*, span.period_kind, span.period, until_day, known_until,
    unnest(case when school_key is null then ['district'] else ['district', 'school'] end) as grain,
    case when held_on < known_until then held_on end as held
  from warehouse.meeting
  join warehouse.strategy_period as span using (school_year)
  where coalesce(scheduled_on, held_on) < until_day
)
select
  meeting_key,
  grain::enum('district', 'school') as grain,
  case when grain = 'school' then school_key end as school_key,
  school_year,
  period_kind,
  period,
  (case when placed.school_key is null then 'district_committee' else 'site_team' end)::enum('district_committee', 'site_team') as body,
  scheduled_on is not null as was_scheduled,
  held is not null as was_held,
  case when held is null then false else quorum_met end as had_quorum,
  case
    when held is null then null
    when minutes_published_on <= held + 14 and minutes_published_on < known_until then true
    when held + 14 < known_until then false
  end as minutes_in_time,
  case when held is not null then packet_had_indicators and coalesce(packet_sent_on <= held - 5, false) end as packet_in_time,
  case when held is null then 0 else coalesce(labor, 0) end::integer as labor,
  case when held is null then 0 else coalesce(management, 0) end::integer as management,
  case when held is null then 0 else coalesce(others, 0) end::integer as others
from placed
left join came using (meeting_key)
