import { table } from '../table.ts';
import { date, dayUnits, identifier } from '../types.ts';

export const enrollment = table({
  name: 'enrollment',
  layer: 'staging',
  grain: 'one stay of one student at one school',
  key: ['student_id', 'school_id', 'entry_date'],
  columns: {
    student_id: identifier('The district’s own number for the student.'),
    school_id: identifier('The school.'),
    entry_date: date('First day enrolled.'),
    exit_date: date('The exit date as the source writes it; the source declares whether that day still counts.', {
      optional: true,
    }),
    grade: identifier('Grade level.', { optional: true }),
    calendar_code: identifier('The calendar or track the student follows.', { optional: true }),
    exit_type: identifier('Why the student left, as the source writes it.', { optional: true }),
    membership_share: dayUnits('The share of the student’s school day at this school, where the student attends two.', {
      optional: true,
    }),
  },
  checks: [
    {
      name: 'order',
      says: 'The exit date is before the entry date.',
      remedy: 'Correct the dates at their source; a student who never came needs no enrollment row.',
      sql: 'exit_date >= entry_date',
    },
  ],
});
