import { table } from '../table.ts';
import { choice, identifier, key, truth } from '../types.ts';
import { placeAndPeriod, placeAndPeriodKey } from './strategy-period.ts';

/** Months after the last day of a period. */
export const horizons = ['now', 'in_6_months', 'in_12_months', 'in_24_months'] as const;

export const agreementSite = table({
  name: 'agreement_site',
  layer: 'warehouse',
  grain: 'one community school on the last day of one period, or so many months later as things stand',
  key: ['site_id', ...placeAndPeriodKey],
  columns: {
    site_id: identifier('The school and the horizon.'),
    ...placeAndPeriod,
    of_school_key: key('The school.'),
    horizon: choice(horizons, 'When.'),
    covered: truth('Whether a contract article or an MOU that covers the school is in force then.'),
  },
});
