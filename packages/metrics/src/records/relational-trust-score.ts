import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { score } from '../record-measure.ts';

export const relationalTrustScore = recordIndicator({
  id: 'relational_trust_score',
  version: 1,
  title: 'Relational trust',
  question: 'Do staff and families trust those they work with at school?',
  definition:
    'Mean score, from 0 to 100, of the questions whose construct is relational_trust: respect, personal regard, competence and integrity. Staff and families each by themselves; a person counts who answered at least two thirds of the questions. Staff of all roles are told together and never role by role.',
  doesNotShow:
    'Trust of those who did not answer, and between which people it is missing. Staff and families answer different questions: their scores cannot be subtracted.',
  audiences: ['board', 'committee'],
  quadrant: 'better_off',
  servesBullets: [3],
  unit: 'score',
  better: 'higher',
  counts: 'responses',
  measure: score(),
  twinOf: 'scale_score',
  periods: ['year'],
  breakdowns: ['respondents'],
  onlyInParts: true,
  sql: sql`
    -- one respondent’s score of relational trust
    select unit_id, response_key as person_id, grain, school_key, school_year, 'year' as period_kind, cast(school_year as varchar) as period,
      case when respondent_group = 'families' then 'families' else 'staff' end as respondents, score as value
    from warehouse.survey_score
    where construct = 'relational_trust' and 3 * items_answered >= 2 * items
      and respondent_group in ('families', 'educators', 'support_staff', 'administrators')`,
  examples: [
    {
      says: 'educators and support staff are staff; families stand apart; students are not asked',
      given: {
        survey_score: [
          {
            unit_id: '1',
            grain: 'district',
            construct: 'relational_trust',
            respondent_group: 'educators',
            items: 4,
            items_answered: 4,
            score: 60,
          },
          {
            unit_id: '2',
            grain: 'district',
            construct: 'relational_trust',
            respondent_group: 'support_staff',
            items: 4,
            items_answered: 4,
            score: 40,
          },
          {
            unit_id: '3',
            grain: 'district',
            construct: 'relational_trust',
            respondent_group: 'families',
            items: 4,
            items_answered: 4,
            score: 80,
          },
          {
            unit_id: '4',
            grain: 'district',
            construct: 'relational_trust',
            respondent_group: 'students',
            items: 4,
            items_answered: 4,
            score: 10,
          },
        ],
      },
      expect: [
        { respondents: 'staff', value: 60 },
        { respondents: 'staff', value: 40 },
        { respondents: 'families', value: 80 },
      ],
    },
    {
      says: 'another construct is not trust, and half of the questions are too few',
      given: {
        survey_score: [
          {
            unit_id: '1',
            grain: 'district',
            construct: 'belonging',
            respondent_group: 'families',
            items: 4,
            items_answered: 4,
          },
          {
            unit_id: '2',
            grain: 'district',
            construct: 'relational_trust',
            respondent_group: 'families',
            items: 4,
            items_answered: 2,
          },
        ],
      },
      expect: [],
    },
  ],
  sources: [
    'Bryk & Schneider (2002), Trust in Schools: respect, personal regard, competence in core role, personal integrity.',
  ],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
