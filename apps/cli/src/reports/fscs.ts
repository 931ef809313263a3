import { groupKinds } from '@hearth/contracts';

/** An indicator that stands in a report, and by what it is divided beside everybody together. */
interface Measured {
  readonly indicator: string;
  readonly by?: readonly string[];
}

/** One thing that a report asks for. */
export interface ReportLine {
  /** What the file of labels calls it. */
  readonly id: string;
  readonly section: string;
  /** Our own words. Whoever holds the form writes its words into the file of labels. */
  readonly label: string;
  readonly measures: readonly Measured[];
  /** What a person has to add; empty where the figures are all. */
  readonly byHand?: string;
}

const head = (id: string, label: string): ReportLine => ({
  id,
  section: 'Head of the form',
  label,
  measures: [],
  byHand: 'Write it in.',
});
const measures = (...ids: readonly string[]): Measured[] => ids.map((indicator) => ({ indicator }));

const PROGRAM = 'Program measure (20 U.S.C. 7275)';
const ADMINISTRATIVE = 'Administrative data';
const OTHER = 'Other data';

/**
 * The annual performance report of the federal Full-Service Community Schools program, as far as Hearth knows it: a program measure, six
 * topics of administrative data and seven others. The labels are ours and not those of the form, whose final text we have not seen.
 */
export const fscsReport: readonly ReportLine[] = [
  head('award_number', 'Award number'),
  head('grantee_number', 'Number of the grantee at the National Center for Education Statistics'),
  head('project_title', 'Title of the project'),
  head('director', 'Director of the project'),
  head('reporting_period', 'Reporting period'),
  head('federal_spent', 'Federal money spent, in the period before and in this one'),
  head('match_spent', 'Matching money spent, in the period before and in this one'),
  head('indirect_costs', 'Indirect costs'),
  head('data_complete', 'Whether the data on performance are complete, and if not, when they will be'),
  {
    id: 'students_served',
    section: PROGRAM,
    label: 'Students targeted for services, and of these served: number and percentage',
    measures: measures('targeted_and_served_rate', 'reach_students'),
    byHand: 'The number of students targeted, from the list that was fixed at the start of the year.',
  },
  {
    id: 'families_served',
    section: PROGRAM,
    label: 'Families targeted for services, and of these served: number and percentage',
    measures: measures('families_targeted_and_served_rate', 'reach_families'),
    byHand: 'The number of families targeted, from the list that was fixed at the start of the year.',
  },
  {
    id: 'chronic_absence',
    section: ADMINISTRATIVE,
    label: 'Chronic absence of students',
    measures: [{ indicator: 'chronic_absence_rate', by: groupKinds }],
  },
  {
    id: 'discipline',
    section: ADMINISTRATIVE,
    label: 'Discipline: suspensions and expulsions',
    measures: measures('suspension_absence_share'),
    byHand:
      'Numbers of suspensions and expulsions, from the records of discipline. Hearth knows days out of school alone.',
  },
  {
    id: 'climate',
    section: ADMINISTRATIVE,
    label: 'Climate of the school, as students, families and staff see it',
    measures: [
      { indicator: 'scale_score', by: ['construct'] },
      { indicator: 'relational_trust_score', by: ['respondents'] },
    ],
  },
  {
    id: 'staff',
    section: ADMINISTRATIVE,
    label: 'Staff: how many, how qualified, how many stay',
    measures: measures('educator_retention_rate', 'educator_retention_in_district_rate', 'coordinator_vacancy_rate'),
    byHand: 'Numbers of staff, the share fully certified, years of experience, and groups of staff, from the roster.',
  },
  {
    id: 'graduation',
    section: ADMINISTRATIVE,
    label: 'Graduation on time',
    measures: measures('graduation_rate'),
  },
  {
    id: 'spending',
    section: ADMINISTRATIVE,
    label: 'How spending changed',
    measures: measures('cost_per_student', 'cost_per_student_with_in_kind'),
    byHand: 'What each school spent in all, from the accounts. Hearth knows the strategy’s own budget.',
  },
  {
    id: 'services',
    section: OTHER,
    label: 'Student supports and other services',
    measures: [...measures('need_match_coverage'), { indicator: 'dosage_hours', by: ['category'] }],
  },
  {
    id: 'learning_time',
    section: OTHER,
    label: 'Expanded and enriched time to learn',
    measures: measures('learning_time_hours', 'instructional_linkage_rate'),
  },
  {
    id: 'families',
    section: OTHER,
    label: 'Engagement of families and the community, and what came of it',
    measures: [{ indicator: 'engagement_reach_by_group', by: ['audience'] }, ...measures('convening_followthrough')],
    byHand: 'What came of it, in words.',
  },
  {
    id: 'leadership',
    section: OTHER,
    label: 'Leadership that is shared',
    measures: measures('committee_cadence', 'committee_parity', 'commitments_kept_rate'),
  },
  {
    id: 'partners',
    section: OTHER,
    label: 'All partners of the initiative brought together regularly',
    measures: measures('active_partners', 'partner_continuity_rate', 'convenings_held', 'convening_breadth'),
  },
  {
    id: 'quality',
    section: OTHER,
    label: 'Quality and progress looked at regularly',
    measures: measures('fidelity_score', 'data_shared_rate'),
    byHand: 'What was learned and changed, in words.',
  },
  {
    id: 'teams',
    section: OTHER,
    label: 'Staff and partners who work in teams',
    measures: [{ indicator: 'core_conditions_met', by: ['condition'] }, ...measures('collaboration_scale')],
    byHand: 'Which teams there are, and who is in them.',
  },
];
