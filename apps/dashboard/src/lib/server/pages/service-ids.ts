/** The indicators of services by what pages ask of them. */
export const serviceIds = {
  students: 'reach_students',
  families: 'reach_families',
  neighbors: 'reach_neighbors',
  visits: 'anonymous_visits',
  targeted: 'targeted_and_served_rate',
  hours: 'dosage_hours',
  enough: 'dosage_adequacy_rate',
  plan: 'hours_vs_plan',
  met: 'need_match_coverage',
  support: 'chronic_support_coverage',
  unmet: 'unmet_need_rate',
  wait: 'days_to_first_service',
  within14: 'served_within_14_days',
  within30: 'served_within_30_days',
  completed: 'referral_completion_rate',
  equity: 'service_equity_ratio',
  cost: 'cost_per_participant',
} as const;

export const allServiceIds: readonly string[] = Object.values(serviceIds);
