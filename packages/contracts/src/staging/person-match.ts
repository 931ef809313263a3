import { table } from '../table.ts';
import { identifier } from '../types.ts';

export const personMatch = table({
  name: 'person_match',
  layer: 'staging',
  grain: 'one person of a directory who was found, by somebody who looked, to be a student or not to be one',
  key: ['person_id'],
  columns: {
    person_id: identifier('The number of the person in the directory.'),
    student_id: identifier(
      'The district’s own number of the student; empty where the person is no student of the district.',
      { optional: true },
    ),
  },
});
