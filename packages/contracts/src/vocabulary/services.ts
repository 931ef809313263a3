/** The four pillars of community schools (Learning Policy Institute, 2017). A service has one. */
export const pillars = [
  'integrated_student_supports',
  'expanded_learning',
  'family_and_community_engagement',
  'collaborative_leadership',
] as const;

/** The six key practices (Community Schools Forward, 2023). A service has one or more. */
export const keyPractices = [
  'expanded_learning_opportunities',
  'community_connected_instruction',
  'belonging_safety_and_care',
  'integrated_supports',
  'student_and_family_engagement',
  'shared_power_and_voice',
] as const;

/** universal: for everybody; targeted: for some who need it; intensive: case by case. */
export const serviceTiers = ['universal', 'targeted', 'intensive'] as const;

/** Ten areas of service, after Communities In Schools; every category is in one. */
export const serviceAreas = [
  'academics',
  'behavior',
  'social_and_life_skills',
  'basic_needs',
  'college_and_career',
  'enrichment',
  'family_outreach',
  'health',
  'community_service',
  'mental_health',
] as const;

interface Category {
  readonly area: (typeof serviceAreas)[number];
  /**
   * Set where to be known to receive it can harm: it is told for the whole district, at a school only together with this
   * category, and never by name.
   */
  readonly toldWith?: string;
}

/** What services are about. The area’s own name stands for what fits no category of it. */
export const categories = {
  academics: { area: 'academics' },
  tutoring: { area: 'academics' },
  early_learning: { area: 'academics' },
  attendance_outreach: { area: 'behavior' },
  behavior: { area: 'behavior' },
  social_and_life_skills: { area: 'social_and_life_skills' },
  mentoring: { area: 'social_and_life_skills' },
  basic_needs: { area: 'basic_needs' },
  food: { area: 'basic_needs' },
  clothing: { area: 'basic_needs' },
  housing: { area: 'basic_needs' },
  housing_of_undocumented: { area: 'basic_needs', toldWith: 'basic_needs' },
  transport: { area: 'basic_needs' },
  financial_coaching: { area: 'basic_needs' },
  legal: { area: 'basic_needs', toldWith: 'basic_needs' },
  college_and_career: { area: 'college_and_career' },
  job_training: { area: 'college_and_career' },
  enrichment: { area: 'enrichment' },
  after_school: { area: 'enrichment' },
  summer: { area: 'enrichment' },
  family_outreach: { area: 'family_outreach' },
  home_visits: { area: 'family_outreach' },
  adult_education: { area: 'family_outreach' },
  parent_leadership: { area: 'family_outreach' },
  domestic_violence: { area: 'family_outreach', toldWith: 'family_outreach' },
  health: { area: 'health' },
  medical: { area: 'health' },
  dental: { area: 'health' },
  vision: { area: 'health' },
  health_outreach: { area: 'health' },
  reproductive_health: { area: 'health', toldWith: 'health' },
  substance_use: { area: 'health', toldWith: 'health' },
  community_service: { area: 'community_service' },
  civic_education: { area: 'community_service' },
  use_of_building: { area: 'community_service' },
  mental_health: { area: 'mental_health', toldWith: 'health' },
  counselling: { area: 'mental_health', toldWith: 'health' },
  crisis: { area: 'mental_health', toldWith: 'health' },
} as const satisfies Readonly<Record<string, Category>>;

export type ServiceCategory = keyof typeof categories;
export const serviceCategories = Object.keys(categories) as ServiceCategory[];
/** Categories that are sensitive whatever a service says of itself. */
export const sensitiveCategories = serviceCategories.filter((name) => 'toldWith' in categories[name]);

export const personKinds = ['student', 'family', 'neighbor', 'staff', 'partner_staff', 'unknown'] as const;
/** Whether a person came to what an event is about. */
export const attendedStates = ['present', 'absent_excused', 'absent'] as const;
export const needFinders = ['screening', 'referral', 'self', 'attendance_rule', 'other'] as const;
export const needEndings = ['met', 'family_declined', 'no_longer_needed', 'moved', 'other'] as const;
export const referrers = [
  'educator',
  'support_staff',
  'administrator',
  'family',
  'student',
  'partner',
  'attendance_rule',
  'other',
] as const;
export const referralOutcomes = ['completed', 'declined', 'not_eligible', 'lost_contact', 'other'] as const;
