import { table } from '../table.ts';
import { choice, identifier, key, schoolYear, truth } from '../types.ts';
import { grains, periodKinds } from './student-period.ts';

export const householdService = table({
  name: 'household_service',
  layer: 'warehouse',
  grain:
    'one household with an enrolled student in one period, in the district or at one school, of school years with services',
  key: ['grain', 'household_key', 'school_key', 'school_year', 'period_kind', 'period'],
  columns: {
    grain: choice(grains, 'Whether services given anywhere count, or only those at that school and those at none.'),
    household_key: key('The household.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    period_kind: choice(periodKinds, 'What kind of stretch of time.'),
    period: identifier('Which.'),
    served: truth(
      'Whether a member who is not a student was served, or anybody of it with a basic need: food, clothing, housing. Sensitive services as in student_service.',
    ),
  },
});
