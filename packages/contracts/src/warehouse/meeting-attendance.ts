import { table } from '../table.ts';
import { choice, key } from '../types.ts';
import { seatSides } from '../vocabulary/strategy.ts';

export const meetingAttendance = table({
  name: 'meeting_attendance',
  layer: 'warehouse',
  grain: 'one member who was present at a meeting',
  key: ['meeting_key', 'member_key'],
  columns: {
    meeting_key: key('The meeting.'),
    member_key: key('The member.'),
    side: choice(seatSides, 'The side of the member’s seat on that day.'),
  },
});
