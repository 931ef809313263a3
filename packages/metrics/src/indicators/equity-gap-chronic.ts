import { groupsOfTwo } from '@hearth/contracts';
import { indicator } from '../indicator.ts';
import { complementGap } from '../measure.ts';
import { chronicAbsenceRate } from './chronic-absence-rate.ts';

export const equityGapChronic = indicator({
  id: 'equity_gap_chronic',
  version: 1,
  title: 'Gap in chronic absence',
  question: 'Is a group of students chronically absent more often than all others?',
  definition:
    'The share of students chronically absent in a group less the share among all students known not to be in it, in percentage points: English learners, students with a disability, of families with low income, without a stable home, in foster care, of migrant families. It is the difference of the two published whole percents, and is told only where both are.',
  doesNotShow:
    'Why, and whether either side is well: a gap closes too where the others get worse, so read both shares first. Gaps of races and ethnicities: each is compared with several others, and no single complement is told. A student may be in several groups, so gaps do not add up.',
  audiences: ['board', 'principal'],
  quadrant: 'population',
  servesBullets: [],
  unit: 'points',
  better: 'lower',
  counts: 'students',
  measure: complementGap(chronicAbsenceRate.id, groupsOfTwo),
  onlyWithMinimumDays: true,
  periods: ['year', 'to_date'],
  breakdowns: groupsOfTwo,
  sql: chronicAbsenceRate.sql,
  examples: [
    {
      says: '18 of 180 days is exactly a tenth: chronic, in whichever group',
      given: { student_period: [{ enrolled_units: 4320, chronic_from_units: 432, absent_units: 432 }] },
      expect: [{ value: true }],
    },
    {
      says: 'a student with too few days to be judged is on neither side',
      given: {
        student_period: [{ enrolled_units: 216, chronic_from_units: 22, absent_units: 72, standing: 'too_few_days' }],
      },
      expect: [],
    },
  ],
  sources: ['Interval: Newcombe (1998), Statistics in Medicine 17:873–890, method 10.'],
  changes: [{ date: '2026-11-29', says: 'First version.' }],
});
