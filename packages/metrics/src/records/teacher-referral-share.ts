import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const teacherReferralShare = recordIndicator({
  id: 'teacher_referral_share',
  version: 1,
  title: 'Referrals made by teachers',
  question: 'Do teachers bring students and services together?',
  definition: 'Referrals that teachers made, as a share of all referrals of which somebody wrote down who made them.',
  doesNotShow: 'How many students teachers saw to be in need without referring them.',
  audiences: ['committee', 'principal'],
  quadrant: 'how_much',
  servesBullets: [1],
  unit: 'percent',
  better: 'context',
  counts: 'referrals',
  measure: shareOfRecords(),
  breakdowns: [],
  sql: sql`
    -- one referral whose maker is known
    select referral_key as unit_id, identity as person_id, grain, school_key, school_year, period_kind, period, made_by = 'educator' as value, sensitive
    from warehouse.referral_period where made_by is not null`,
  examples: [
    {
      says: 'one of two by a teacher; whose maker nobody wrote down is not in it',
      given: {
        referral_period: [
          { referral_key: 1, school_key: 1, made_by: 'educator' },
          { referral_key: 2, school_key: 1, made_by: 'family' },
          { referral_key: 3, school_key: 1, made_by: null },
        ],
      },
      expect: [{ value: true }, { value: false }],
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-29', says: 'First version.' }],
});
