import { table } from '../table.ts';
import { choice, identifier, integer, key, schoolYear, truth, units } from '../types.ts';
import { grains, sameInDistrict, standings } from './student-period.ts';

/** Whole school years, or so far, and school years through the instructional day that the latest one has reached. */
export const yearKinds = ['year', 'to_date'] as const;

export const studentChange = table({
  name: 'student_change',
  layer: 'warehouse',
  grain:
    'one student in one school year and in the whole year before it, across the district’s schools or at one school',
  key: ['grain', 'student_key', 'school_key', 'school_year', 'period_kind', 'period'],
  columns: {
    grain: choice(grains, 'district: all the student’s schools together; school: the days at that school only.'),
    student_key: key('The student.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    period_kind: choice(yearKinds, 'The whole year, or the year to date.'),
    period: identifier('The school year’s number.'),
    grade: identifier('Grade at the last day enrolled in the period.'),
    enrolled_days: integer('Days enrolled on which the register was taken, to the nearest whole day.'),
    chronic_from_units: units('Absent units from which the student is chronically absent.'),
    standing: choice(standings, 'Whether the district’s policy judges the student this year, and why not.'),
    chronic: truth('Whether the student is at or over the threshold this year.'),
    begins_level: truth(
      'Whether the grade is one in which students begin at a new level: kindergarten, the first grade of a middle school (6 where no school begins with one), or grade 9.',
    ),
    enrolled_days_before: integer('The enrolled days of the whole year before, across the district’s schools.', {
      optional: true,
    }),
    absent_days_before: integer('Of these, absent, to the nearest whole day.', { optional: true }),
    standing_before: choice(standings, 'The same of the year before, under the same policy; empty: not there.', {
      optional: true,
    }),
    chronic_before: truth('The same of the year before; empty: not there.', { optional: true }),
    same_in_district: sameInDistrict,
  },
});
