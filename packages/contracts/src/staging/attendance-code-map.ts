import { table } from '../table.ts';
import { choice, dayUnits, identifier, schoolYear } from '../types.ts';

/**
 * What an attendance code can mean. Absences carry a reason class. Suspension in school and independent study (`_incomplete`:
 * without the work that makes it attendance) are in school or absent as the policy says; `not_counted` takes the day out of
 * both sides, as a day without a register.
 */
export const attendanceCategories = [
  'present',
  'tardy',
  'early_departure',
  'in_school_suspension',
  'independent_study',
  'independent_study_incomplete',
  'excused',
  'unexcused',
  'unknown_reason',
  'out_of_school_suspension',
  'not_counted',
] as const;

export const absentCategories = ['excused', 'unexcused', 'unknown_reason', 'out_of_school_suspension'] as const;

export const attendanceCodeMap = table({
  name: 'attendance_code_map',
  layer: 'staging',
  grain: 'one attendance code of one source, at one school in one year where they differ',
  key: ['code', 'school_id', 'school_year'],
  columns: {
    code: identifier('The code as the source writes it.'),
    school_id: identifier('The school where the code means this; empty means every school.', { optional: true }),
    school_year: schoolYear('The year in which it means this; empty means every year.', { optional: true }),
    category: choice(attendanceCategories, 'What it means.'),
    day_share: dayUnits('The share of the day missed; a whole day for an absence when empty.', { optional: true }),
    approved_by: identifier('Who in the district said so.', { optional: true }),
  },
});
