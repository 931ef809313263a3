import { table } from '../table.ts';
import { choice, date, identifier, text } from '../types.ts';
import { personKinds } from '../vocabulary/services.ts';

export const person = table({
  name: 'person',
  layer: 'staging',
  grain: 'one person in a directory of people: a student, a relative, a neighbour, somebody on a staff',
  key: ['person_id'],
  columns: {
    person_id: identifier('The number of the person in the directory that the source belongs to.'),
    kind: choice(personKinds, 'What the person is to the school.'),
    student_id: identifier('The district’s own number, where the person is a student and the source has it.', {
      optional: true,
    }),
    given_name: text('Given name.', { optional: true }),
    family_name: text('Family name.', { optional: true }),
    birth_date: date('Date of birth.', { optional: true }),
    household_id: identifier('The household, in the same directory.', { optional: true }),
    home_language: text('The language to use.', { optional: true }),
    school_id: identifier('The school it is about; empty where it belongs to none.', { optional: true }),
  },
});
