import { table } from '../table.ts';
import { choice, integer, key } from '../types.ts';
import { audiences } from '../vocabulary/strategy.ts';

export const actionAttendance = table({
  name: 'action_attendance',
  layer: 'warehouse',
  grain: 'one person who was at an action, or how many of a group were where nobody signed in',
  key: ['action_key', 'audience', 'attendee_key'],
  columns: {
    action_key: key('The action.'),
    audience: choice(audiences, 'To which group they belong.'),
    attendee_key: key('Our number for the person, or for the public office; empty where heads were counted.', {
      optional: true,
    }),
    staff_key: key('The person on the roster of staff.', { optional: true }),
    headcount: integer('How many of the group came.', { optional: true }),
  },
});
