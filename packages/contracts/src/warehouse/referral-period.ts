import { table } from '../table.ts';
import { choice, identifier, integer, key, schoolYear, truth } from '../types.ts';
import { yearKinds } from './student-change.ts';
import { referrers } from '../vocabulary/services.ts';
import { grains } from './student-period.ts';

export const referralPeriod = table({
  name: 'referral_period',
  layer: 'warehouse',
  grain: 'one referral made in one period, in the district or at one school, as it stood at the period’s end',
  key: ['grain', 'referral_key', 'school_key', 'school_year', 'period_kind', 'period'],
  columns: {
    grain: choice(grains, 'Where.'),
    referral_key: key('The referral.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    period_kind: choice(yearKinds, 'What kind of stretch of time.'),
    period: identifier('Which.'),
    identity: key('The person.'),
    student_key: key('The student that the person is.', { optional: true }),
    category: identifier('What it is for; at a school, that with which a sensitive one is told.', {
      optional: true,
    }),
    days: integer('Days from the day it was made to the first service, to its closing or to the period’s end.'),
    served: truth('Whether the first service had come.'),
    accepted: truth('Whether it had been accepted; it was where a service came.'),
    completed: truth('Whether it had been completed.'),
    old_enough: truth('Whether 30 days after it was made the period was not yet over.'),
    made_by: choice(referrers, 'Who made it.', { optional: true }),
    sensitive: truth('Whether what it is for is sensitive.'),
  },
});
