import { table } from '../table.ts';
import { choice, date, identifier, integer, key, schoolYear, truth, units } from '../types.ts';
import { exitDayRules } from './policy.ts';

export const placedStay = table({
  name: 'placed_stay',
  layer: 'warehouse',
  grain:
    'one stay under one rule about exit days, as its school counts it and, where that differs, as the district does',
  key: ['enrollment_key', 'exit_day', 'counts_for'],
  columns: {
    enrollment_key: key('The stay.'),
    student_key: key('The student.'),
    school_key: key('The school.'),
    school_year: schoolYear('The school year.'),
    calendar_code: identifier('The calendar or track.'),
    grade: identifier('Grade level.'),
    entry_date: date('First day enrolled.'),
    exit_date: date('First day no longer enrolled.'),
    exit_day: choice(exitDayRules, 'The rule.'),
    counts_for: integer('0: for the school and the district alike; 1: for the school only; 2: for the district only.'),
    membership_units: units('The share of each day that counts, in 24ths.'),
    since: integer('Registers taken in the school year before the first day.'),
    until: integer('Registers taken before the first day no longer enrolled.'),
    only_stay: truth(
      'Whether the district counts no other stay of the student in the year, nor a year that came added up.',
    ),
    only_stay_here: truth('Whether the school counts no other.'),
  },
});
