import { table } from '../table.ts';
import { date, identifier, text } from '../types.ts';

export const student = table({
  name: 'student',
  layer: 'staging',
  grain: 'one student',
  key: ['student_id'],
  columns: {
    student_id: identifier('The district’s own number for the student.'),
    given_name: text('Given name.', { optional: true }),
    family_name: text('Family name.', { optional: true }),
    birth_date: date('Date of birth.', { optional: true }),
  },
});
