import { table } from '../table.ts';
import { choice, identifier } from '../types.ts';

export const personMatch = table({
  name: 'person_match',
  layer: 'staging',
  grain: 'one person of a directory and one student, and whether somebody who looked found them to be the same',
  key: ['person_id', 'student_id'],
  columns: {
    person_id: identifier('The number of the person in the directory.'),
    student_id: identifier(
      'The district’s own number of the student; empty where the person is no student of the district.',
      { optional: true },
    ),
    decision: choice(
      ['same', 'not_same', 'unsure'],
      'What was found; “same” where it is empty. “Unsure” takes back what was decided before.',
      { optional: true },
    ),
  },
  checks: [
    {
      name: 'as_whom',
      says: 'It does not say as which student the person is not the same.',
      remedy: 'Give the student’s number, or leave the decision empty where the person is no student of the district.',
      sql: "decision is distinct from 'not_same' or student_id is not null",
    },
  ],
});
