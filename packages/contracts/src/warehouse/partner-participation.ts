import { table } from '../table.ts';
import { choice, identifier, integer, key, schoolYear } from '../types.ts';
import { yearKinds } from './student-change.ts';
import { grains } from './student-period.ts';

export const partnerParticipation = table({
  name: 'partner_participation',
  layer: 'warehouse',
  grain:
    'one person served by one partner with planned hours in one period, in the district or at one school; at a school no partner with a sensitive service',
  key: ['grain', 'identity', 'partner_key', 'school_key', 'school_year', 'period_kind', 'period'],
  columns: {
    grain: choice(grains, 'Where.'),
    identity: key('The person.'),
    partner_key: key('The partner.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    period_kind: choice(yearKinds, 'What kind of stretch of time.'),
    period: identifier('Which.'),
    minutes: integer('Minutes that the person received.'),
    counted_minutes: integer('The same, less what the partner gave beyond one and a half times its plan.'),
    planned_minutes: integer(
      'An equal part of what the partner planned for the school year: agreed hours, else the hours of its services. The parts of all are the plan.',
    ),
  },
});
