import { table } from '../table.ts';
import { choice, identifier, integer, key, schoolYear, truth } from '../types.ts';
import { yearKinds } from './student-change.ts';
import { grains } from './student-period.ts';

/** How long ago a need was found; one of 30 days or fewer is in none, for it cannot be unmet yet. */
export const needAges = ['31-60', '61-90', '91+'] as const;

export const needPeriod = table({
  name: 'need_period',
  layer: 'warehouse',
  grain: 'one need that was open at some time of one period, in the district or at one school',
  key: ['grain', 'need_key', 'school_key', 'school_year', 'period_kind', 'period'],
  columns: {
    grain: choice(grains, 'Where.'),
    need_key: key('The need.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    period_kind: choice(yearKinds, 'What kind of stretch of time.'),
    period: identifier('Which.'),
    identity: key('The person.'),
    student_key: key('The student that the person is.', { optional: true }),
    category: identifier('What would meet it; at a school, that with which a sensitive one is told.'),
    opened: truth('Whether it was found in the period.'),
    old_enough: truth('Whether 30 days after it was found the period was not yet over.'),
    declined: truth('Whether the family declined, by the end of the period.'),
    days_to_service: integer(
      'Days until the first matching service in the period: of the category, or of its area where the need is no more precise, for the person; for basic needs for anybody of the household.',
      { optional: true },
    ),
    days_open: integer('Days from the day it was found until it was closed, or to the end of the period.'),
    unmet: truth(
      'Whether it was open for more than 30 days and no matching service came: neither declined nor closed as met.',
    ),
    age: choice(needAges, 'How many days ago it was found, at the end of the period.', { optional: true }),
    sensitive: truth('Whether the need is sensitive.'),
  },
});
