import { table } from '../table.ts';
import { key, truth } from '../types.ts';
import { placeAndPeriod, placeAndPeriodKey } from './strategy-period.ts';

export const partnerPeriod = table({
  name: 'partner_period',
  layer: 'warehouse',
  grain:
    'one partner with an agreement or a service in one period or in the year before, in the district or at one school; at a school no partner with a sensitive service',
  key: ['partner_key', ...placeAndPeriodKey],
  columns: {
    partner_key: key('The partner.'),
    ...placeAndPeriod,
    in_force: truth('Whether an agreement with it is in force on the last day; one of no school holds at all.'),
    served_lately: truth('Whether it reached anybody in the 60 days before the period’s end.'),
    served: truth('Whether it reached anybody in the period.'),
    served_before: truth('Whether it reached anybody in the school year before.'),
  },
});
