import { table } from '../table.ts';
import { choice, identifier, integer, schoolYear, text, truth } from '../types.ts';
import { exitReasons, staffContracts, staffRoles } from '../vocabulary/strategy.ts';

export const staffYear = table({
  name: 'staff_year',
  layer: 'staging',
  grain: 'one person on the roster of staff of one school in one school year',
  key: ['staff_id', 'school_id', 'school_year'],
  columns: {
    staff_id: identifier('The person’s number, never a name; the same every year.'),
    school_id: identifier('The school; who works at two has a row for each.'),
    school_year: schoolYear('The school year.'),
    role: choice(staffRoles, 'What the person does there.'),
    contract: choice(staffContracts, 'Whether the person is certificated or classified.'),
    bargaining_unit: text('The bargaining unit.', { optional: true }),
    fully_certified: truth('Of an educator: whether fully certified for what is taught.', { optional: true }),
    years_of_experience: integer('Whole years of experience at the start of the school year.', { optional: true }),
    reason_left: choice(
      exitReasons,
      'Why the person was not in the same role at the school a year later, where known.',
      {
        optional: true,
      },
    ),
  },
  checks: [
    {
      name: 'no_years',
      column: 'years_of_experience',
      says: 'The years of experience are less than none, or more than seventy.',
      remedy: 'Write whole years, or leave it empty.',
      sql: 'coalesce(years_of_experience, 0) between 0 and 70',
    },
  ],
});
