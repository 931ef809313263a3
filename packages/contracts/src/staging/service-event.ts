import { table } from '../table.ts';
import { choice, date, decimal, identifier, integer, text } from '../types.ts';
import { attendedStates } from '../vocabulary/services.ts';

export const serviceEvent = table({
  name: 'service_event',
  layer: 'staging',
  grain: 'one delivery of a service: to a person on a day, or to a number of people nobody wrote down by name',
  key: ['event_id'],
  columns: {
    event_id: identifier('Its number at the source; rows without one are all different.', { optional: true }),
    person_id: identifier('The person, in the directory; empty where only heads were counted.', { optional: true }),
    service_id: identifier('The service.'),
    date: date('The day.'),
    activity: text('What was done, as the source calls it, where its service is of several kinds.', { optional: true }),
    school_id: identifier('The school it is about; empty where it belongs to none.', { optional: true }),
    partner_id: identifier('The partner who gave it, where it is not the service’s own.', { optional: true }),
    hours: decimal('Hours received.', { optional: true }),
    minutes: integer('Minutes received, where the source does not count in hours.', { optional: true }),
    quantity: decimal('How much was received, in the unit beside it.', { optional: true }),
    unit: text('What the quantity counts, as written: Sessions, Lunches, Dollars. Units are never added together.', {
      optional: true,
    }),
    attended: choice(attendedStates, 'Whether the person came; present when empty.', { optional: true }),
    headcount: integer('How many came, where they were counted and not named.', { optional: true }),
  },
  checks: [
    {
      name: 'nobody',
      says: 'It names no person and counts no heads.',
      remedy: 'Name the person, or write how many came.',
      sql: 'person_id is not null or headcount is not null',
    },
    {
      name: 'both',
      says: 'It names a person and counts heads.',
      remedy: 'Write a row for the person and another for those who were only counted.',
      sql: 'person_id is null or headcount is null',
    },
    {
      name: 'no_time',
      says: 'Somebody who came received no time.',
      remedy: 'Write how long it took, leave it empty where time is not counted, or mark the person absent.',
      sql: "coalesce(attended, 'present') <> 'present' or ((minutes is null or minutes > 0) and (hours is null or hours > 0))",
    },
    {
      name: 'two_times',
      says: 'The hours and the minutes are not the same time.',
      remedy: 'Keep one of the two.',
      sql: 'minutes is null or hours is null or abs(minutes - hours * 60) <= 0.5',
    },
    {
      name: 'too_long',
      says: 'One delivery took longer than a month.',
      remedy: 'Write the hours that one person received on the day; a total of many people is no delivery.',
      sql: 'coalesce(hours, 0) <= 744 and coalesce(minutes, 0) <= 44640',
    },
    {
      name: 'no_heads',
      says: 'Fewer than one head is counted.',
      remedy: 'Write how many came.',
      sql: 'headcount is null or headcount > 0',
    },
  ],
});
