import { table } from '../table.ts';
import { choice, date, identifier, key, schoolYear, truth, units } from '../types.ts';

/** all: any service meant to help students come to school; category: of one category; partner: of one partner. */
export const exposureKinds = ['all', 'category', 'partner'] as const;

export const serviceComparison = table({
  name: 'service_comparison',
  layer: 'warehouse',
  grain:
    'one student around the day of a first service: the student served that day, or one of up to eight similar ones who had not been served by then',
  key: ['school_year', 'exposure_kind', 'exposure', 'served_key', 'student_key'],
  columns: {
    school_year: schoolYear('The school year.'),
    exposure_kind: choice(exposureKinds, 'Which services count.'),
    exposure: identifier('“all”, the category, or the partner’s key.'),
    served_key: key('The student who was served: the same for all who are compared with that one.'),
    student_key: key('The student; as served_key where it is that student.'),
    school_key: key('The school of all of them.'),
    first_on: date('The day of the first service, from which the days of all of them are told.'),
    before_enrolled_units: units('Up to 30 days enrolled with a register before that day: 20 at least.'),
    before_absent_units: units('Of these, absent.'),
    after_enrolled_units: units('Up to 30 such days after that day: 20 at least. The day itself is in neither.'),
    after_absent_units: units('Of these, absent.'),
    sensitive: truth('Whether some of the services are sensitive, so that nothing is told of a school.'),
  },
});
