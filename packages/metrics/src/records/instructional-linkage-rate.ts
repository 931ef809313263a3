import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const instructionalLinkageRate = recordIndicator({
  id: 'instructional_linkage_rate',
  version: 1,
  title: 'Services tied to the classroom',
  question: 'Does what is offered beside lessons belong to them?',
  definition:
    'Services with a named course, team or standard that a teacher confirmed, as a share of the services that reached anybody. At a school sensitive services are not in it.',
  doesNotShow: 'How well the two fit together, or how many students a service reached.',
  audiences: ['committee', 'principal'],
  quadrant: 'how_well',
  servesBullets: [1],
  unit: 'percent',
  better: 'higher',
  counts: 'services',
  measure: shareOfRecords(),
  aboutNobody: true,
  breakdowns: [],
  sql: sql`
    -- one service that reached anybody
    select service_key as unit_id, null as person_id, grain, school_key, school_year, period_kind, period, linked as value
    from warehouse.service_period`,
  examples: [
    {
      says: 'one of four services is tied to a lesson',
      given: {
        service_period: [
          { service_key: 1, grain: 'district', linked: true },
          { service_key: 2, grain: 'district', linked: false },
          { service_key: 3, grain: 'district', linked: false },
          { service_key: 4, grain: 'district', linked: false },
        ],
      },
      expect: [{ value: true }, { value: false }, { value: false }, { value: false }],
      figure: 25,
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-29', says: 'First version.' }],
});
