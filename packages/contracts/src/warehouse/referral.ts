import { table } from '../table.ts';
import { choice, date, key } from '../types.ts';
import { referralOutcomes, referrers, serviceCategories } from '../vocabulary/services.ts';

export const referral = table({
  name: 'referral',
  layer: 'warehouse',
  grain: 'one referral of a person to a service',
  key: ['referral_key'],
  columns: {
    referral_key: key('Our number for it.'),
    person_key: key('The person.'),
    need_key: key('The need it is for.', { optional: true }),
    category: choice(serviceCategories, 'What it is for.', { optional: true }),
    service_key: key('The service referred to.', { optional: true }),
    partner_key: key('The partner referred to.', { optional: true }),
    made_on: date('The day it was made.'),
    made_by: choice(referrers, 'Who made it.', { optional: true }),
    accepted_on: date('The day it was accepted.', { optional: true }),
    first_service_on: date(
      'The day of the first service: as the source says, else of the first event of that service, partner or category from the day it was made.',
      { optional: true },
    ),
    closed_on: date('The day it was closed.', { optional: true }),
    outcome: choice(referralOutcomes, 'How it ended.', { optional: true }),
    school_key: key('The school; empty where it belongs to none.', { optional: true }),
  },
});
