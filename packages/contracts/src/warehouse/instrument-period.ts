import { table } from '../table.ts';
import { choice, integer, key } from '../types.ts';
import { instrumentKinds } from '../vocabulary/strategy.ts';
import { placeAndPeriod, placeAndPeriodKey } from './strategy-period.ts';

/** Months from the last day of a period to the last day in force. */
export const expiryBands = ['under_6', '6_to_11', '12_to_23', '24_or_more', 'no_end'] as const;

export const instrumentPeriod = table({
  name: 'instrument_period',
  layer: 'warehouse',
  grain: 'one instrument in force on the last day of one period, in the district or at a school that it covers',
  key: ['instrument_key', ...placeAndPeriodKey],
  columns: {
    instrument_key: key('The instrument.'),
    ...placeAndPeriod,
    kind: choice(instrumentKinds, 'What it is.'),
    months_left: integer('Whole months until it expires; empty where it has no end.', { optional: true }),
    expiry: choice(expiryBands, 'The same in bands.'),
  },
});
