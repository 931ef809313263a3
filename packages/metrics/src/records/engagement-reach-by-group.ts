import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const engagementReachByGroup = recordIndicator({
  id: 'engagement_reach_by_group',
  version: 1,
  title: 'Engagement by group',
  question: 'Of those whom the strategy needs, how many were at something?',
  definition:
    'People of a group who were at a convening, a training or other action this year, each once, as a share of the group: teachers and other school staff of the roster; families of the households of enrolled students, or of their number where it was written down; partners and neighbors, and public offices, of their number. People who were only counted as heads are not in it, and a group of which nobody was known by number has no figure.',
  doesNotShow:
    'What people took from it. Where some signed in and others were only counted, the share is less than it was.',
  audiences: ['committee'],
  quadrant: 'how_much',
  servesBullets: [5],
  unit: 'percent',
  better: 'higher',
  counts: 'people',
  measure: shareOfRecords(),
  breakdowns: ['audience'],
  onlyInParts: true,
  sql: sql`
    -- one person who could be reached
    select person as unit_id, person as person_id, grain, school_key, school_year, period_kind, period, audience, engaged as value
    from warehouse.engagement`,
  examples: [
    {
      says: 'of two teachers one was there; families are another part',
      given: {
        engagement: [
          { person: 's1', grain: 'district', audience: 'teachers', engaged: true },
          { person: 's2', grain: 'district', audience: 'teachers', engaged: false },
          { person: 'families 0 1', grain: 'district', audience: 'families', engaged: true },
        ],
      },
      expect: [{ audience: 'families' }, { audience: 'teachers', value: true }, { audience: 'teachers', value: false }],
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-28', says: 'First version.' }],
});
