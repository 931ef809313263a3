import { table } from '../table.ts';
import { choice, date, identifier, key, text } from '../types.ts';
import { personKinds } from '../vocabulary/services.ts';

/**
 * student_id: the source names the district’s own number; name_and_birth_date: exactly one student has the name and the birth date;
 * review: somebody looked and decided; unsure: a student may be meant, and somebody should look; none: no student fits; not_sought: the
 * person is no student by the source’s own word.
 */
export const personLinks = ['student_id', 'name_and_birth_date', 'review', 'unsure', 'none', 'not_sought'] as const;

export const person = table({
  name: 'person',
  layer: 'warehouse',
  grain: 'one person of a directory of people',
  key: ['person_key'],
  columns: {
    person_key: key('Our number for the row, in the order of directory and person_id.'),
    directory: identifier('The directory: a source, or what several sources share.'),
    person_id: identifier('The number there.'),
    kind: choice(personKinds, 'What the person is to the school, as the source says or the link shows.'),
    identity: key(
      'The same number for rows that are known to be one person: what unduplicated counts count. Negative for a student: the student key, with its sign turned.',
    ),
    student_key: key('The student that the person is.', { optional: true }),
    link: choice(personLinks, 'How it is known whether the person is a student.'),
    household_key: key('The household.', { optional: true }),
    given_name: text('Given name.', { optional: true }),
    family_name: text('Family name.', { optional: true }),
    birth_date: date('Date of birth.', { optional: true }),
    home_language: text('The language to use.', { optional: true }),
    school_key: key('The school; empty where it belongs to none.', { optional: true }),
  },
});
