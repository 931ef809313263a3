import { table } from '../table.ts';
import { choice, date, identifier } from '../types.ts';
import { referralOutcomes, referrers, serviceCategories } from '../vocabulary/services.ts';

export const referral = table({
  name: 'referral',
  layer: 'staging',
  grain: 'one referral of a person to a service',
  key: ['referral_id'],
  columns: {
    referral_id: identifier('Its number at the source.'),
    person_id: identifier('The person referred.'),
    need_id: identifier('The need it is for.', { optional: true }),
    category: choice(serviceCategories, 'What it is for, where it names no need and no service.', { optional: true }),
    service_id: identifier('The service referred to.', { optional: true }),
    partner_id: identifier('The partner referred to.', { optional: true }),
    made_on: date('The day it was made.'),
    made_by: choice(referrers, 'Who made it.', { optional: true }),
    accepted_on: date('The day it was accepted.', { optional: true }),
    first_service_on: date('The day of the first service, where the source says so.', { optional: true }),
    closed_on: date('The day it was closed.', { optional: true }),
    outcome: choice(referralOutcomes, 'How it ended.', { optional: true }),
    school_id: identifier('The school it is about; empty where it belongs to none.', { optional: true }),
  },
  checks: [
    {
      name: 'before_it_was_made',
      says: 'Something happened to the referral before it was made.',
      remedy: 'Correct the dates at their source.',
      sql: 'coalesce(accepted_on, made_on) >= made_on and coalesce(first_service_on, made_on) >= made_on and coalesce(closed_on, made_on) >= made_on',
    },
  ],
});
