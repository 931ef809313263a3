import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const referralCompletionRate = recordIndicator({
  id: 'referral_completion_rate',
  version: 1,
  title: 'Referrals that led to a service',
  question: 'When somebody is referred, does a service come of it?',
  definition:
    'Of the referrals made in the period, and made at least 30 days before its end, the share for which a first service came by then. Younger referrals are not judged yet. Referrals that were declined stay in the whole.',
  doesNotShow: 'How long it took, and whether the service was completed.',
  audiences: ['principal', 'committee'],
  quadrant: 'how_well',
  servesBullets: [],
  unit: 'percent',
  better: 'higher',
  counts: 'referrals',
  measure: shareOfRecords(),
  breakdowns: [],
  sql: sql`
    -- one referral old enough to be judged
    select referral_key as unit_id, identity as person_id, grain, school_key, school_year, period_kind, period, served as value, sensitive
    from warehouse.referral_period
    where old_enough`,
  examples: [
    {
      says: 'a referral of last week is not judged, even where the service has come',
      given: {
        referral_period: [
          { referral_key: 1, school_key: 1, served: true, old_enough: true },
          { referral_key: 2, school_key: 1, served: false, old_enough: true },
          { referral_key: 3, school_key: 1, served: true, old_enough: false },
        ],
      },
      expect: [{ value: true }, { value: false }],
    },
  ],
  sources: ['The 30 days are our own choice.'],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
