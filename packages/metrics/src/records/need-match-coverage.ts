import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const needMatchCoverage = recordIndicator({
  id: 'need_match_coverage',
  version: 1,
  title: 'Needs met within 30 days',
  question: 'When a need is found, does a service that fits it come soon?',
  definition:
    'Of the needs found in the period, and found at least 30 days before its end, the share for which a service of the matching kind came within 30 days: the thirtieth day counts. Needs that the family declined to have met are not in it; “Needs that the family declined” tells how many they are. A basic need is met when anybody of the household is served.',
  doesNotShow: 'Needs that nobody wrote down, and whether the service was enough.',
  audiences: ['principal', 'board'],
  quadrant: 'how_well',
  servesBullets: [],
  unit: 'percent',
  better: 'higher',
  counts: 'needs',
  measure: shareOfRecords(),
  breakdowns: ['category'],
  sql: sql`
    -- one need found in one period, and old enough to be judged
    select need_key as unit_id, identity as person_id, grain, school_key, school_year, period_kind, period, category,
      coalesce(days_to_service <= 30, false) as value, sensitive
    from warehouse.need_period
    where opened and old_enough and (not declined or coalesce(days_to_service <= 30, false))`,
  examples: [
    {
      says: 'a service on day 30 is in time, on day 31 it is not, and the same day is day 0',
      given: {
        need_period: [
          { need_key: 1, school_key: 1, days_to_service: 30, declined: false },
          { need_key: 2, school_key: 1, days_to_service: 31, declined: false },
          { need_key: 3, school_key: 1, days_to_service: 0, declined: false },
        ],
      },
      expect: [{ value: true }, { value: false }, { value: true }],
    },
    {
      says: 'a need that was declined, one found last week and one of an earlier year are not judged',
      given: {
        need_period: [
          { need_key: 1, school_key: 1, declined: true, days_to_service: null },
          { need_key: 2, school_key: 1, declined: false, old_enough: false },
          { need_key: 3, school_key: 1, declined: false, opened: false },
        ],
      },
      expect: [],
    },
    {
      says: 'a need without any service is not met',
      given: { need_period: [{ need_key: 1, school_key: 1, declined: false, days_to_service: null }] },
      expect: [{ value: false }],
    },
  ],
  sources: ['The 30 days are our own choice.'],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
