-- one meeting that was scheduled or held
with present as (
  select directory, meeting_id, member_id from staging.meeting_attendance where fault is null and not superseded
),
-- one meeting at which somebody wrote down who came
came as (
  select directory, meeting_id,
    count(*) as members,
    count(*) filter (side = 'labor') as labor,
    count(*) filter (side = 'management') as management
  from present
  join staging.meeting as staged using (directory, meeting_id)
  join warehouse.committee using (directory, committee_id)
  join warehouse.seat
    on seat.committee_key = committee.committee_key and seat.member_id = present.member_id
    and seat.started_on <= held_on and coalesce(seat.ended_on >= held_on, true)
  where staged.fault is null and not staged.superseded
  group by directory, meeting_id
)
select
  row_number() over (order by staged.directory, meeting_id)::integer as meeting_key,
  staged.directory,
  meeting_id,
  committee_key,
  school_key,
  school_year(coalesce(scheduled_on, held_on)) as school_year,
  scheduled_on,
  held_on,
  coalesce(cancelled, false) as cancelled,
  case
    when members is null or held_on is null then quorum_met
    -- without a quorum of its own, more than half of those who had a seat that day
    else members >= coalesce(quorum, seats // 2 + 1) and least(labor, management) >= coalesce(quorum_of_each_side, 0)
  end as quorum_met,
  packet_sent_on,
  coalesce(packet_had_indicators, false) as packet_had_indicators,
  minutes_published_on
from staging.meeting as staged
join warehouse.committee using (directory, committee_id)
left join came using (directory, meeting_id)
left join lateral (
  select count(*) as seats from warehouse.seat
  where seat.committee_key = committee.committee_key and seat.started_on <= held_on and coalesce(seat.ended_on >= held_on, true)
) on true
where fault is null and not superseded
order by meeting_key
