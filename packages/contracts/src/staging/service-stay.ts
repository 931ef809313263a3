import { table } from '../table.ts';
import { date, identifier, text } from '../types.ts';

export const serviceStay = table({
  name: 'service_stay',
  layer: 'staging',
  grain: 'one person’s time in a service: applied, started, ended',
  key: ['stay_id'],
  columns: {
    stay_id: identifier('Its number in the directory.'),
    person_id: identifier('The person.'),
    service_id: identifier('The service.'),
    school_id: identifier('The school it is about; empty where it belongs to none.', { optional: true }),
    applied_on: date('The day of the application.', { optional: true }),
    started_on: date('First day in the service; empty where it has not begun.', { optional: true }),
    ended_on: date('Last day in the service; empty where it goes on.', { optional: true }),
    stage: text('The stage as the source calls it.', { optional: true }),
  },
  checks: [
    {
      name: 'ends_before_it_starts',
      says: 'The stay ends before it starts.',
      remedy: 'Correct one of the two dates at their source.',
      sql: 'ended_on is null or started_on is null or ended_on >= started_on',
    },
  ],
});
