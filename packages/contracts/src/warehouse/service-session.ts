import { table } from '../table.ts';
import { date, integer, key, truth } from '../types.ts';

export const serviceSession = table({
  name: 'service_session',
  layer: 'warehouse',
  grain: 'one time at which a service was given to a group',
  key: ['session_key'],
  columns: {
    session_key: key('Our number for it.'),
    service_key: key('The service.'),
    date: date('The day.'),
    school_key: key('The school; empty where it belongs to none.', { optional: true }),
    minutes: integer('How long it took.', { optional: true }),
    seats: integer('How many could take part.', { optional: true }),
    cancelled: truth('Whether it did not take place.'),
  },
});
