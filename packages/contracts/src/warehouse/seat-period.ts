import { table } from '../table.ts';
import { choice, identifier, truth } from '../types.ts';
import { seatSides } from '../vocabulary/strategy.ts';
import { committeeBodies } from './meeting-period.ts';
import { placeAndPeriod, placeAndPeriodKey } from './strategy-period.ts';

export const seatPeriod = table({
  name: 'seat_period',
  layer: 'warehouse',
  grain: 'one seat that was filled on the last day of one period',
  key: ['seat_id', ...placeAndPeriodKey],
  columns: {
    seat_id: identifier('The seat.'),
    ...placeAndPeriod,
    body: choice(committeeBodies, 'Whose committee it is.'),
    side: choice(seatSides, 'Whom it speaks for.'),
    of_community: truth('Whether it speaks for families, students or the community.'),
  },
});
