import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { educatorRetentionRate } from './educator-retention-rate.ts';

export const educatorRetentionInDistrictRate = recordIndicator({
  ...educatorRetentionRate,
  id: 'educator_retention_in_district_rate',
  title: 'Educators who stayed in the district',
  question: 'Do educators who leave a school stay with the district?',
  definition:
    'Educators of the year before who are on the roster of any school of the district this year, as a share of all educators of the year before at the school.',
  sql: sql`
    -- one educator of the year before
    select staff_key as unit_id, staff_key as person_id, grain, school_key, school_year, period_kind, period, in_district as value
    from warehouse.educator_stay`,
  examples: [
    {
      says: 'who went to another school of the district stayed with it',
      given: { educator_stay: [{ staff_key: 1, grain: 'district', at_school: false, in_district: true }] },
      expect: [{ value: true }],
    },
  ],
});
