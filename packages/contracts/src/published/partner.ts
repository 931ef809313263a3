import { table } from '../table.ts';
import { date, identifier, integer, text, truth } from '../types.ts';

export const partner = table({
  name: 'partner',
  layer: 'published',
  grain: 'one organisation that works with the schools',
  key: ['partner_id'],
  columns: {
    partner_id: identifier('Our number for it in this release.'),
    name: text('Its name.'),
    kind: text('What kind of organisation it is.', { optional: true }),
    agreements_in_force: integer('Agreements in force on the as-of date.'),
    in_force_until: date(
      'The last day of the agreement that ends last; empty where one has no end or none is in force.',
      {
        optional: true,
      },
    ),
    data_sharing_signed: truth('Whether sharing of data was agreed in writing.'),
    last_service_on: date('The last day on which it served anybody.', { optional: true }),
    services: integer('Services it gives.'),
    locations: integer('Places where it serves people.'),
  },
});
