import { table } from '../table.ts';
import { choice, date, identifier, integer, text, truth } from '../types.ts';
import { instrumentKinds } from '../vocabulary/strategy.ts';

export const instrument = table({
  name: 'instrument',
  layer: 'published',
  grain: 'one enacted text that supports the strategy',
  key: ['instrument_id'],
  columns: {
    instrument_id: identifier('Our number for it in this release.'),
    title: text('What it is called.'),
    kind: choice(instrumentKinds, 'What it is.'),
    effective_on: date('First day in force.'),
    expires_on: date('Last day in force; empty where it has no end.', { optional: true }),
    in_force: truth('Whether it is in force on the as-of date.'),
    months_left: integer('Whole months until it expires; empty where it has no end or is not in force.', {
      optional: true,
    }),
    schools: integer('Community schools that it covers.'),
  },
});
