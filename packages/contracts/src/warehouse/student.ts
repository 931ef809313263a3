import { table } from '../table.ts';
import { date, identifier, key, text } from '../types.ts';

export const student = table({
  name: 'student',
  layer: 'warehouse',
  grain: 'one student who appears in any file',
  key: ['student_key'],
  columns: {
    student_key: key('Our number for the student, in the order of student_id.'),
    student_id: identifier('The district’s own number.'),
    given_name: text('Given name.', { optional: true }),
    family_name: text('Family name.', { optional: true }),
    birth_date: date('Date of birth.', { optional: true }),
  },
});
