import { table } from '../table.ts';
import { date, decimal, identifier, integer, truth } from '../types.ts';

export const serviceSession = table({
  name: 'service_session',
  layer: 'staging',
  grain: 'one time at which a service was given to a group',
  key: ['session_id'],
  columns: {
    session_id: identifier('Its number in the directory.'),
    service_id: identifier('The service.'),
    date: date('The day.'),
    school_id: identifier('The school it is about; empty where it belongs to none.', { optional: true }),
    hours: decimal('How long it took.', { optional: true }),
    seats: integer('How many could take part.', { optional: true }),
    cancelled: truth('Whether it did not take place.', { optional: true }),
  },
  checks: [
    {
      name: 'too_long',
      says: 'The session took less than no time, or longer than a month.',
      remedy: 'Write the hours that it took.',
      sql: 'coalesce(hours, 0) between 0 and 744',
    },
  ],
});
