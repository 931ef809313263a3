import { table } from '../table.ts';
import { choice, integer, key, truth } from '../types.ts';
import { placeAndPeriod, placeAndPeriodKey } from './strategy-period.ts';

/** Whose committee it is: the district’s own, or a school’s site team. */
export const committeeBodies = ['district_committee', 'site_team'] as const;

export const meetingPeriod = table({
  name: 'meeting_period',
  layer: 'warehouse',
  grain: 'one meeting whose day has come in one period, in the district or at its school',
  key: ['meeting_key', ...placeAndPeriodKey],
  columns: {
    meeting_key: key('The meeting.'),
    ...placeAndPeriod,
    body: choice(committeeBodies, 'Whose committee it is.'),
    was_scheduled: truth('Whether it was scheduled.'),
    was_held: truth('Whether it was held.'),
    had_quorum: truth(
      'Whether it was held and enough members came; empty where it was held and nobody wrote that down.',
      {
        optional: true,
      },
    ),
    minutes_in_time: truth(
      'Of one held: whether its minutes were published within 14 days; empty while these are not over and nothing is published.',
      { optional: true },
    ),
    packet_in_time: truth(
      'Of one held: whether a packet with the agreed indicators was sent five days ahead or earlier.',
      { optional: true },
    ),
    labor: integer('Members of labor who came.'),
    management: integer('Members of management who came.'),
    others: integer('Other members who came.'),
  },
});
