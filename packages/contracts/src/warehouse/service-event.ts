import { table } from '../table.ts';
import { choice, date, decimal, integer, key, schoolYear, text } from '../types.ts';
import { attendedStates, personKinds } from '../vocabulary/services.ts';

export const serviceEvent = table({
  name: 'service_event',
  layer: 'warehouse',
  grain: 'one delivery of a service',
  key: ['event_key'],
  columns: {
    event_key: key('Our number for it.'),
    person_key: key('The person; empty where only heads were counted.', { optional: true }),
    person_kind: choice(
      personKinds,
      'What the person was to the school that day. A neighbour whose household had a student enrolled that day is family; empty where only heads were counted.',
      { optional: true },
    ),
    service_key: key('The service.'),
    date: date('The day.'),
    activity: text('What was done, as the source calls it.', { optional: true }),
    school_year: schoolYear('The school year.'),
    school_key: key(
      'The school: as the source says, else where the student was enrolled that day, else the service’s; empty where none is known.',
      { optional: true },
    ),
    partner_key: key('The partner who gave it.', { optional: true }),
    minutes: integer('Minutes received; empty where time is not counted and where the person did not come.', {
      optional: true,
    }),
    quantity: decimal('How much was received, in the unit beside it.', { optional: true }),
    unit: text('What the quantity counts, as written.', { optional: true }),
    attended: choice(attendedStates, 'Whether the person came. Only who came was served.'),
    headcount: integer('How many came, where they were counted and not named.', { optional: true }),
  },
});
