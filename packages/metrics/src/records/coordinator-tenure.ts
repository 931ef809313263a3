import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { survival } from '../record-measure.ts';

/** Days in a month, on average. */
const MONTH = 365.25 / 12;

export const coordinatorTenure = recordIndicator({
  id: 'coordinator_tenure',
  version: 1,
  title: 'Coordinator tenure',
  question: 'How long do coordinators stay?',
  definition:
    'Months after which half of the coordinators have left, among all who ever coordinated a school as far as the record goes. Who is still there is counted as staying at least so long, by the estimate of Kaplan and Meier. Who takes another coordinator’s post at the same school without a break stays. Told of the district alone, where there were five people or more; of fewer than ten as a range.',
  doesNotShow: 'Why they left. Where half are still there, no middle can be told yet.',
  audiences: ['committee'],
  quadrant: 'how_well',
  servesBullets: [7],
  unit: 'months',
  better: 'higher',
  counts: 'staff',
  measure: survival(MONTH),
  breakdowns: [],
  minimumGroup: 5,
  sql: sql`
    -- one person’s unbroken time at one school
    select tenure_id as unit_id, staff_key as person_id, grain, school_key, school_year, period_kind, period, days, ended
    from warehouse.coordinator_tenure where grain = 'district'`,
  examples: [
    {
      says: 'three of five left, after 12, 24 and 36 months; one is there since 30 and one since 60 months',
      given: {
        coordinator_tenure: [
          { tenure_id: '1', grain: 'district', staff_key: 1, days: 365, ended: true },
          { tenure_id: '2', grain: 'district', staff_key: 2, days: 730, ended: true },
          { tenure_id: '3', grain: 'district', staff_key: 3, days: 913, ended: false },
          { tenure_id: '4', grain: 'district', staff_key: 4, days: 1096, ended: true },
          { tenure_id: '5', grain: 'district', staff_key: 5, days: 1826, ended: false },
        ],
      },
      // four fifths, three fifths, then half of three fifths
      expect: [{ ended: true }, { ended: true }, { ended: false }, { ended: true }, { ended: false }],
      figure: 1096 / MONTH,
    },
  ],
  sources: ['Kaplan and Meier (1958), Journal of the American Statistical Association 53:457–481.'],
  changes: [{ date: '2026-11-29', says: 'First version.' }],
});
