import { table } from '../table.ts';
import { choice, identifier, integer, key, schoolYear, truth } from '../types.ts';
import { grains } from './student-period.ts';
import { yearKinds } from './student-change.ts';

export const participation = table({
  name: 'participation',
  layer: 'warehouse',
  grain: 'one person served in one category of service in one period, in the district or at one school',
  key: ['grain', 'identity', 'category', 'school_key', 'school_year', 'period_kind', 'period'],
  columns: {
    grain: choice(grains, 'Where.'),
    identity: key('The person.'),
    category: identifier('The category; at a school, that with which a sensitive one is told.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    period_kind: choice(yearKinds, 'What kind of stretch of time.'),
    period: identifier('Which.'),
    student_key: key('The student that the person is.', { optional: true }),
    events: integer('How often.'),
    minutes: integer('How long altogether; empty where no time was counted.', { optional: true }),
    still_open: truth(
      'Whether the person is still enrolled in a service of the category; empty where nobody enrolls.',
      {
        optional: true,
      },
    ),
    sensitive: truth('Whether all of it was sensitive.'),
  },
});
