import { table } from '../table.ts';
import { choice, identifier, key, schoolYear, truth } from '../types.ts';
import { yearKinds } from './student-change.ts';
import { grains } from './student-period.ts';

export const targetServed = table({
  name: 'target_served',
  layer: 'warehouse',
  grain:
    'one student or family on the list of those to be reached in one school year, in the district or at one school',
  key: ['grain', 'who', 'unit_key', 'school_key', 'school_year', 'period_kind', 'period'],
  columns: {
    grain: choice(grains, 'Where.'),
    who: choice(['student', 'family'], 'Students and families are counted apart.'),
    unit_key: key('The student as a person; the household, or the person where none is known.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    period_kind: choice(yearKinds, 'What kind of stretch of time.'),
    period: identifier('Which.'),
    student_key: key('The student that the person is.', { optional: true }),
    served: truth('Whether a service of what they are listed for came in the period.'),
    sensitive: truth('Whether they are listed for a sensitive service.'),
  },
});
