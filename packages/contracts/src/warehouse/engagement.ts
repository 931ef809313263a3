import { table } from '../table.ts';
import { choice, identifier, truth } from '../types.ts';
import { placeAndPeriod, placeAndPeriodKey } from './strategy-period.ts';

/** The five groups that unions help to educate and engage. */
export const engagedGroups = ['teachers', 'school_staff', 'families', 'community', 'policymakers'] as const;

export const engagement = table({
  name: 'engagement',
  layer: 'warehouse',
  grain:
    'one person of one group, of those who could be reached in one period: on the roster of staff by number, of the others as many as there are',
  key: ['person', ...placeAndPeriodKey, 'audience'],
  columns: {
    person: identifier('The person of the roster, or one place of so many.'),
    ...placeAndPeriod,
    audience: choice(engagedGroups, 'Which group.'),
    engaged: truth(
      'Whether the person was at an action, known by number. Of those without a roster as many places are as persons were.',
    ),
  },
});
