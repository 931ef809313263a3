import { respondentGroups } from './surveys.ts';

/** The phases of California’s Capacity-Building Strategies rubric, from the first to the last. */
export const phases = ['visioning', 'engaging', 'transforming'] as const;

/** What a post is for, and what somebody on a roster does. */
export const staffRoles = ['coordinator', 'director', 'educator', 'support_staff', 'administrator', 'other'] as const;

export const staffContracts = ['certificated', 'classified'] as const;

/** Why somebody left a post or a school. Who retired, changed role or is on leave did not turn away from the school. */
export const exitReasons = [
  'retired',
  'leave',
  'changed_role',
  'changed_school',
  'left_district',
  'post_ended',
  'other',
] as const;

/** Where money comes from. */
export const awardSources = [
  'district',
  'city_or_county',
  'state',
  'federal',
  'foundation',
  'business',
  'partner',
  'other',
] as const;

/** How sure an award is: at_risk after a stop notice or a warning, pending until it is granted. */
export const awardStatuses = ['active', 'at_risk', 'terminated', 'pending'] as const;

/** Whom a seat of a committee speaks for; of a rating, who gave it. */
export const seatSides = ['labor', 'management', 'family', 'student', 'community', 'partner'] as const;

/** Who owes a commitment. */
export const ownerSides = ['labor', 'management', 'both'] as const;
export const commitmentStatuses = ['open', 'done', 'withdrawn'] as const;

export const actionKinds = ['convening', 'training', 'advocacy', 'policy'] as const;
/** What was done about a policy. Electoral activity is none of these; docs/strategy.md says why. */
export const policySteps = ['testimony', 'proposal', 'resolution', 'meeting', 'letter', 'other'] as const;

/** Who can be present when people are convened, taught or engaged. */
export const audiences = [...respondentGroups, 'policymakers'] as const;
/** Those whose numbers are the roster’s. */
export const staffAudiences = ['educators', 'support_staff', 'administrators'] as const;

export const instrumentKinds = ['contract_article', 'mou', 'board_policy', 'budget_line', 'state_law'] as const;
export const instrumentCoverages = ['every_school', 'named_schools'] as const;
