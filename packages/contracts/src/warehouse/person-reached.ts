import { table } from '../table.ts';
import { choice, identifier, key, schoolYear, truth } from '../types.ts';
import { personKinds } from '../vocabulary/services.ts';
import { grains, periodKinds } from './student-period.ts';

export const personReached = table({
  name: 'person_reached',
  layer: 'warehouse',
  grain:
    'one person who received a service in one period, in the district or at one school, as what the person then was',
  key: ['grain', 'identity', 'kind', 'school_key', 'school_year', 'period_kind', 'period'],
  columns: {
    grain: choice(grains, 'Where.'),
    identity: key('The person, the same number for rows known to be one.'),
    kind: choice(personKinds, 'What the person was to the school on the days of service.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    period_kind: choice(periodKinds, 'What kind of stretch of time.'),
    period: identifier('Which.'),
    sensitive: truth('Whether the person received nothing but sensitive services.'),
  },
});
