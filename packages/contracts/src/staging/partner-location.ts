import { table } from '../table.ts';
import { identifier, text } from '../types.ts';

export const partnerLocation = table({
  name: 'partner_location',
  layer: 'staging',
  grain: 'one place where a partner serves people',
  key: ['location_id'],
  columns: {
    location_id: identifier('Its number in the directory.'),
    partner_id: identifier('The partner.', { optional: true }),
    name: text('Its name.', { optional: true }),
    address: text('Street and town.', { optional: true }),
    school_id: identifier('The school it is about; empty where it belongs to none.', { optional: true }),
  },
});
