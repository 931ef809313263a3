import { table } from '../table.ts';
import { choice, key, schoolYear, units } from '../types.ts';
import { grains, standings } from './student-period.ts';

export const studentPolicy = table({
  name: 'student_policy',
  layer: 'warehouse',
  grain: 'one student in one school year under one policy, across the district’s schools or at one school',
  key: ['policy_key', 'grain', 'student_key', 'school_key', 'school_year'],
  columns: {
    policy_key: key('The policy.'),
    grain: choice(grains, 'district: all the student’s schools together; school: the days at that school only.'),
    student_key: key('The student.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year, so far where it is under way.'),
    enrolled_units: units('Days enrolled on which the register was taken, in 24ths.'),
    absent_units: units('Of these, absent as the policy counts it, in 24ths.'),
    chronic_from_units: units('Absent units from which the student is chronically absent.'),
    standing: choice(standings, 'Whether the policy judges the student, and why not.'),
  },
});
