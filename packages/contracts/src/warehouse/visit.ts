import { table } from '../table.ts';
import { choice, identifier, integer, key, schoolYear } from '../types.ts';
import { grains, periodKinds } from './student-period.ts';

export const visit = table({
  name: 'visit',
  layer: 'warehouse',
  grain:
    'one delivery at which heads were counted and nobody named, in one period, in the district or at one school; at a school no sensitive one',
  key: ['grain', 'event_key', 'school_key', 'school_year', 'period_kind', 'period'],
  columns: {
    grain: choice(grains, 'Where.'),
    event_key: key('The delivery.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    period_kind: choice(periodKinds, 'What kind of stretch of time.'),
    period: identifier('Which.'),
    heads: integer('How many came.'),
  },
});
