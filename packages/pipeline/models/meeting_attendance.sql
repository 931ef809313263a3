-- one member who was present at a meeting, on the side of the seat of that day
select meeting_key, member_key, side
from staging.meeting_attendance as staged
join warehouse.meeting using (directory, meeting_id)
join warehouse.seat
  on seat.committee_key = meeting.committee_key and seat.member_id = staged.member_id
  and seat.started_on <= held_on and coalesce(seat.ended_on >= held_on, true)
where fault is null and not superseded
order by meeting_key, member_key
