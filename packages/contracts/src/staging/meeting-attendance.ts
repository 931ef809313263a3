import { table } from '../table.ts';
import { identifier } from '../types.ts';

export const meetingAttendance = table({
  name: 'meeting_attendance',
  layer: 'staging',
  grain: 'one member who was present at a meeting',
  key: ['meeting_id', 'member_id'],
  columns: {
    meeting_id: identifier('The meeting.'),
    member_id: identifier('The member’s number; a seat of the committee says which side it is.'),
  },
});
