import { table } from '../table.ts';
import { date, integer, key } from '../types.ts';

export const studentSupport = table({
  name: 'student_support',
  layer: 'warehouse',
  grain: 'one service, not a sensitive one, that one student received in the school year under way',
  key: ['student_key', 'service_key'],
  columns: {
    student_key: key('The student.'),
    service_key: key('The service.'),
    first_on: date('The first day received this school year.'),
    last_on: date('The last day received.'),
    events: integer('How often.'),
    minutes: integer('How long altogether; empty where time is not counted.', { optional: true }),
  },
});
