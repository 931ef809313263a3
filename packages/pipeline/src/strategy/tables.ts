import type { StagingName } from '@hearth/contracts';

/** Every table of the strategy’s own record, in the order in which one may name another. */
export const strategyTables = [
  'community_school',
  'school_plan',
  'funding_award',
  'budget',
  'position',
  'assignment',
  'staff_year',
  'committee',
  'seat',
  'meeting',
  'meeting_attendance',
  'policy_instrument',
  'instrument_school',
  'action',
  'action_attendance',
  'audience_size',
  'commitment',
  'rubric_item',
  'rubric_rating',
  'goal',
  'benefit_proxy',
  'graduation_cohort',
] as const satisfies readonly StagingName[];

export type StrategyTable = (typeof strategyTables)[number];
