import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { sideGap } from '../record-measure.ts';

export const lmPartnershipScore = recordIndicator({
  id: 'lm_partnership_score',
  version: 1,
  title: 'Labor-management partnership',
  question: 'Do labor and management see their partnership alike?',
  definition:
    'The mean score of labor less that of management, in points from 0 to 100, on the questions whose construct is labor_management_partnership; beside it the mean of each side. All schools together: neither side is told of one school, a gap to a side of fewer than five people is none, and it is published where each side has at least as many people as the smallest group that is shown. A person counts who answered at least two thirds of the questions.',
  doesNotShow:
    'Which side is right. A gap of 0 may be two sides that are equally content or equally unhappy: read the two means first.',
  audiences: ['committee'],
  quadrant: 'better_off',
  servesBullets: [7],
  unit: 'score',
  better: 'context',
  counts: 'responses',
  measure: sideGap(),
  twinOf: 'scale_score',
  periods: ['year'],
  breakdowns: ['side'],
  sql: sql`
    -- one respondent’s score of the partnership
    select unit_id, response_key as person_id, grain, school_key, school_year, 'year' as period_kind, cast(school_year as varchar) as period,
      side, score as value
    from warehouse.survey_score
    where construct = 'labor_management_partnership' and side is not null and grain = 'district' and 3 * items_answered >= 2 * items`,
  examples: [
    {
      says: 'labor at 40 and management at 70 are 30 points apart, labor lower',
      given: {
        survey_score: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((response) => ({
          unit_id: `${response}`,
          response_key: response,
          grain: 'district' as const,
          construct: 'labor_management_partnership',
          side: response <= 5 ? ('labor' as const) : ('management' as const),
          items: 3,
          items_answered: 3,
          score: response <= 5 ? 40 : 70,
        })),
      },
      expect: [
        { side: 'labor', value: 40 },
        { side: 'management', value: 70 },
        ...[40, 40, 40, 40, 70, 70, 70, 70].map((value) => ({ value })),
      ],
      figure: -30,
    },
    {
      says: 'it is never told of a school, and who is on neither side does not count',
      given: {
        survey_score: [
          {
            unit_id: '1',
            grain: 'school',
            school_key: 1,
            construct: 'labor_management_partnership',
            side: 'labor',
            items: 3,
            items_answered: 3,
          },
          {
            unit_id: '2',
            grain: 'district',
            construct: 'labor_management_partnership',
            side: null,
            items: 3,
            items_answered: 3,
          },
        ],
      },
      expect: [],
    },
  ],
  sources: ['Rubinstein & McCarthy (2016), ILR Review 69:1114–1132: quality of formal union-management partnership.'],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
