import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { within } from '../record-measure.ts';

export const servedWithin30Days = recordIndicator({
  id: 'served_within_30_days',
  version: 1,
  title: 'Served within 30 days',
  question: 'How many of those referred are served within 30 days?',
  definition:
    'Share of referrals served within 30 days, the thirtieth counted. Referrals younger than that count for the days that they have waited so far.',
  doesNotShow: 'Whether 30 days are soon enough for the need.',
  audiences: ['principal', 'committee'],
  quadrant: 'how_well',
  servesBullets: [],
  unit: 'percent',
  better: 'higher',
  counts: 'referrals',
  measure: within(30),
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
