import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { survival } from '../record-measure.ts';

export const daysToFirstService = recordIndicator({
  id: 'days_to_first_service',
  version: 1,
  title: 'Wait for a first service',
  question: 'How long does somebody who is referred wait for the first service?',
  definition:
    'Days from a referral to the first service, by which half of the referrals were served. Referrals that still wait, or were closed without a service, count with the days that they have waited, so that the wait does not look shorter than it is. A service on the same day is 0 days.',
  doesNotShow:
    'How long those wait who were never referred. Where fewer than half are served yet, half of the wait is not known, and no number is told.',
  audiences: ['principal', 'committee'],
  quadrant: 'how_well',
  servesBullets: [],
  unit: 'days',
  better: 'lower',
  counts: 'referrals',
  measure: survival(),
  breakdowns: ['category'],
  sql: sql`
    -- one referral made in one period
    select referral_key as unit_id, identity as person_id, grain, school_key, school_year, period_kind, period, category, days, served as ended, sensitive
    from warehouse.referral_period`,
  examples: [
    {
      says: 'a service on the day of the referral is a wait of 0 days; who still waits after 40 days is not left out',
      given: {
        referral_period: [
          { referral_key: 1, school_key: 1, days: 0, served: true },
          { referral_key: 2, school_key: 1, days: 40, served: false },
        ],
      },
      expect: [
        { days: 0, ended: true },
        { days: 40, ended: false },
      ],
    },
  ],
  sources: ['Kaplan and Meier (1958), Journal of the American Statistical Association 53:457–481.'],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
