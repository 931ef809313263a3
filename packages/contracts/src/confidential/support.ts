import { table } from '../table.ts';
import { choice, date, identifier, integer, text, truth } from '../types.ts';
import { serviceCategories } from '../vocabulary/services.ts';

export const support = table({
  name: 'support',
  layer: 'confidential',
  grain: 'one service that one student of the school received this school year; never a sensitive one',
  key: ['student_id', 'service'],
  columns: {
    school_id: identifier('The school.'),
    student_id: identifier('The district’s own number.'),
    service: text('The name of the service.'),
    category: choice(serviceCategories, 'What it is about; never a sensitive category.'),
    attendance_related: truth('Whether it is meant to help students come to school.'),
    first_on: date('The first day received this school year.'),
    last_on: date('The last day received.'),
    events: integer('How often.'),
    minutes: integer('How long altogether; empty where time is not counted.', { optional: true }),
  },
});
