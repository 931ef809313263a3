import { table } from '../table.ts';
import { identifier, key, text } from '../types.ts';

export const partnerLocation = table({
  name: 'partner_location',
  layer: 'warehouse',
  grain: 'one place where a partner serves people',
  key: ['location_key'],
  columns: {
    location_key: key('Our number for it.'),
    partner_key: key('The partner.', { optional: true }),
    location_id: identifier('Its number in the directory.'),
    name: text('Its name.', { optional: true }),
    address: text('Street and town.', { optional: true }),
    school_key: key('The school; empty where it belongs to none.', { optional: true }),
  },
});
