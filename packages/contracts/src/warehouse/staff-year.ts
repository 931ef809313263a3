import { table } from '../table.ts';
import { choice, integer, key, schoolYear, text, truth } from '../types.ts';
import { exitReasons, staffContracts, staffRoles } from '../vocabulary/strategy.ts';

export const staffYear = table({
  name: 'staff_year',
  layer: 'warehouse',
  grain: 'one person on the roster of staff of one school in one school year',
  key: ['staff_key', 'school_key', 'school_year'],
  columns: {
    staff_key: key('The person.'),
    school_key: key('The school.'),
    school_year: schoolYear('The school year.'),
    role: choice(staffRoles, 'What the person does there.'),
    contract: choice(staffContracts, 'Whether the person is certificated or classified.'),
    bargaining_unit: text('The bargaining unit.', { optional: true }),
    fully_certified: truth('Of an educator: whether fully certified for what is taught.', { optional: true }),
    years_of_experience: integer('Whole years of experience at the start of the school year.', { optional: true }),
    reason_left: choice(exitReasons, 'Why the person was not in the same role at the school a year later.', {
      optional: true,
    }),
  },
});
