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
    homeroom: text('The class or teacher the student belongs to.', { optional: true }),
    home_language: text('The language to use with the family.', { optional: true }),
    contact_name: text('Whom to reach at home.', { optional: true }),
    contact_phone: text('Their telephone number, as written.', { optional: true }),
    contact_email: text('Their e-mail address.', { optional: true }),
    household_id: identifier('The district’s own number of the household the student lives in.', { optional: true }),
  },
});
