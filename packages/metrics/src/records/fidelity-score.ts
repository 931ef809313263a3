import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const fidelityScore = recordIndicator({
  id: 'fidelity_score',
  version: 1,
  title: 'Implementation fidelity',
  question: 'Are we doing what we said a community school is?',
  definition:
    'Ratings at or above the phase that the school was expected to have reached this year, as a share of all ratings. Each side rates every item of the rubric once; its last word of the year counts. Told by side, for the sides may differ. Where no phase was expected of a school, its ratings are not in it.',
  doesNotShow:
    'Whether the sides agree: read “Agreement of the two sides” beside it. These are the schools’ own ratings, for learning; schools are not ranked, and a school that one side alone rated says what that side thinks.',
  audiences: ['committee', 'board'],
  quadrant: 'how_well',
  servesBullets: [2],
  unit: 'percent',
  better: 'higher',
  counts: 'ratings',
  measure: shareOfRecords(),
  breakdowns: ['rater_side'],
  aboutNobody: true,
  sql: sql`
    -- the last word of one side on one item at one school
    select rating_id as unit_id, null as person_id, grain, school_key, school_year, period_kind, period, rater_side, reached as value
    from warehouse.rating_period where reached is not null`,
  examples: [
    {
      says: 'exactly the expected phase is reached; a rating without an expected phase is not judged',
      given: {
        rating_period: [
          { rating_id: '1', grain: 'district', reached: true },
          { rating_id: '2', grain: 'district', reached: false },
          { rating_id: '3', grain: 'district', reached: true },
          { rating_id: '4', grain: 'district', reached: null },
        ],
      },
      expect: [{ value: true }, { value: false }, { value: true }],
      figure: 66.66666666666667,
    },
  ],
  sources: [
    'California Capacity-Building Strategies: a developmental rubric with the phases Visioning, Engaging and Transforming.',
  ],
  changes: [{ date: '2026-11-28', says: 'First version.' }],
});
