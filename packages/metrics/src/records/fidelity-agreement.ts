import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { agreement } from '../record-measure.ts';

export const fidelityAgreement = recordIndicator({
  id: 'fidelity_agreement',
  version: 1,
  title: 'Agreement of the two sides',
  question: 'Do labor and management see the school alike?',
  definition:
    'Agreement of the ratings of labor and management beyond what chance would give, from −1 to 1, where 0 is chance and 1 is full agreement. A difference of two phases weighs four times as much as one of one phase. Items that both sides rated; fewer than ten are not told.',
  doesNotShow:
    'Which side is right. Two sides that agree may both be wrong. Where both gave nearly every item the same phase, chance leaves little to agree on, and the number says little: read the list of differences.',
  audiences: ['committee'],
  quadrant: 'how_well',
  servesBullets: [2],
  unit: 'index',
  better: 'higher',
  counts: 'ratings',
  measure: agreement(10),
  breakdowns: [],
  aboutNobody: true,
  sql: sql`
    -- one item at one school that both sides rated
    select pair_id as unit_id, null as person_id, grain, school_key, school_year, period_kind, period, labor_rank as one, management_rank as other
    from warehouse.rating_pair`,
  examples: [
    {
      says: 'twelve items, five of them one phase and two of them two phases apart',
      given: {
        rating_pair: [
          { pair_id: '01', grain: 'district', labor_rank: 0, management_rank: 1 },
          { pair_id: '02', grain: 'district', labor_rank: 0, management_rank: 1 },
          { pair_id: '03', grain: 'district', labor_rank: 0, management_rank: 1 },
          { pair_id: '04', grain: 'district', labor_rank: 0, management_rank: 2 },
          { pair_id: '05', grain: 'district', labor_rank: 0, management_rank: 2 },
          { pair_id: '06', grain: 'district', labor_rank: 1, management_rank: 1 },
          { pair_id: '07', grain: 'district', labor_rank: 1, management_rank: 1 },
          { pair_id: '08', grain: 'district', labor_rank: 1, management_rank: 1 },
          { pair_id: '09', grain: 'district', labor_rank: 1, management_rank: 1 },
          { pair_id: '10', grain: 'district', labor_rank: 1, management_rank: 1 },
          { pair_id: '11', grain: 'district', labor_rank: 1, management_rank: 2 },
          { pair_id: '12', grain: 'district', labor_rank: 1, management_rank: 2 },
        ],
      },
      expect: [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}],
      figure: -0.05405405405405417,
    },
  ],
  sources: [
    'Cohen (1968), Psychological Bulletin 70:213–220: weighted kappa.',
    'Fleiss and Cohen (1973), Educational and Psychological Measurement 33:613–619: quadratic weights.',
  ],
  changes: [{ date: '2026-11-28', says: 'First version.' }],
});
