import { table } from '../table.ts';
import { choice, key } from '../types.ts';

export const personCandidate = table({
  name: 'person_candidate',
  layer: 'warehouse',
  grain: 'one student who may be the person of a directory, for somebody to look at',
  key: ['person_key', 'student_key'],
  columns: {
    person_key: key('The person.'),
    student_key: key('The student who may be meant.'),
    why: choice(
      [
        'same_name_several_students',
        'same_family_name_and_birth_date',
        'part_of_family_name',
        'same_name_other_birth_date',
        'same_name_no_birth_date',
      ],
      'What they have in common.',
    ),
  },
});
