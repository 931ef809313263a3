import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const referralFunnel = recordIndicator({
  id: 'referral_funnel',
  version: 1,
  title: 'Referrals step by step',
  question: 'Where do referrals get lost?',
  definition:
    'Of the referrals made at least 30 days before the period’s end: accepted, as a share of all; first service given, as a share of those accepted; completed, as a share of those with a first service. Each step has a whole of its own. A referral that led to a service counts as accepted even where nobody wrote that down.',
  doesNotShow:
    'Why a referral came no further. Where sources do not write down that a referral was completed, that step looks worse than it is.',
  audiences: ['principal', 'committee'],
  quadrant: 'how_well',
  servesBullets: [],
  unit: 'percent',
  better: 'higher',
  counts: 'referrals',
  measure: shareOfRecords(),
  breakdowns: ['step'],
  onlyInParts: true,
  sql: sql`
    -- one step that one referral could have reached
    select referral_key || ':' || step as unit_id, identity as person_id, grain, school_key, school_year, period_kind, period, step, reached as value, sensitive
    from warehouse.referral_step`,
  examples: [
    {
      says: 'a referral that was not accepted is in no whole but the first',
      given: {
        referral_step: [
          { referral_key: 1, school_key: 1, step: 'accepted', reached: true },
          { referral_key: 1, school_key: 1, step: 'first_service', reached: false },
          { referral_key: 2, school_key: 1, step: 'accepted', reached: false },
        ],
      },
      expect: [
        { step: 'accepted', value: true },
        { step: 'first_service', value: false },
        { step: 'accepted', value: false },
      ],
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
