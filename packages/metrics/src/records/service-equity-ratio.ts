import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { relative } from '../record-measure.ts';

export const serviceEquityRatio = recordIndicator({
  id: 'service_equity_ratio',
  version: 1,
  title: 'Access to services given a need',
  question: 'Is a need met as often in one group of students as among all others?',
  definition:
    'Among needs of students found in the period and at least 30 days before its end, and not declined: the share met within 30 days in a group, divided by the share met among all other students. 1 is the same chance; below 1 the group is served less often.',
  doesNotShow:
    'Whether needs are found equally well in every group. Without a need on record nobody is in it: who is served more because more is needed makes no ratio here.',
  audiences: ['board', 'committee'],
  quadrant: 'how_well',
  servesBullets: [],
  unit: 'ratio',
  better: 'context',
  counts: 'needs',
  measure: relative(),
  breakdowns: [],
  byStudentGroups: true,
  onlyInParts: true,
  sql: sql`
    -- one need of a student, found in one period and old enough to be judged
    select need_key as unit_id, identity as person_id, student_key, grain, school_key, school_year, period_kind, period,
      coalesce(days_to_service <= 30, false) as value, sensitive
    from warehouse.need_period
    where opened and old_enough and student_key is not null and (not declined or coalesce(days_to_service <= 30, false))`,
  examples: [
    {
      says: 'a neighbor’s need is in no group of students',
      given: {
        need_period: [
          { need_key: 1, school_key: 1, student_key: 1, days_to_service: 12, declined: false },
          { need_key: 2, school_key: 1, student_key: 2, days_to_service: null, declined: false },
          { need_key: 3, school_key: 1, student_key: null, days_to_service: 3, declined: false },
        ],
      },
      expect: [
        { student_key: 1, value: true },
        { student_key: 2, value: false },
      ],
    },
  ],
  sources: ['Interval by the logarithm of the ratio: Katz and others (1978), Biometrics 34:469–474.'],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
