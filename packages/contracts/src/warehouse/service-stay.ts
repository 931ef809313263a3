import { table } from '../table.ts';
import { date, key, text } from '../types.ts';

export const serviceStay = table({
  name: 'service_stay',
  layer: 'warehouse',
  grain: 'one person’s time in a service',
  key: ['stay_key'],
  columns: {
    stay_key: key('Our number for it.'),
    person_key: key('The person.'),
    service_key: key('The service.'),
    school_key: key('The school; empty where it belongs to none.', { optional: true }),
    applied_on: date('The day of the application.', { optional: true }),
    started_on: date('First day in the service; empty where it has not begun.', { optional: true }),
    ended_on: date('Last day in the service; empty where it goes on.', { optional: true }),
    stage: text('The stage as the source calls it.', { optional: true }),
  },
});
