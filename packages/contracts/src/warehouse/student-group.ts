import { groupKinds } from '../staging/student-group.ts';
import { table } from '../table.ts';
import { choice, date, identifier, key } from '../types.ts';

export const studentGroup = table({
  name: 'student_group',
  layer: 'warehouse',
  grain: 'one student in one group from one day until another',
  key: ['student_key', 'group_kind', 'valid_from'],
  columns: {
    student_key: key('The student.'),
    group_kind: choice(groupKinds, 'What the group is about.'),
    member: identifier('Which group.'),
    valid_from: date('First day in the group; empty means always.', { optional: true }),
    valid_to: date('First day no longer in the group; empty means still.', { optional: true }),
  },
});
