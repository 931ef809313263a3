import { table } from '../table.ts';
import { key } from '../types.ts';

export const studentSupported = table({
  name: 'student_supported',
  layer: 'warehouse',
  grain:
    'one student with a service meant to help students come to school since first being over the threshold this school year, or, if never over, in the last 30 days of school; no sensitive service makes one',
  key: ['student_key'],
  columns: {
    student_key: key('The student.'),
  },
});
