import { table } from '../table.ts';
import { choice, date, identifier, key, text } from '../types.ts';
import { instrumentKinds, instrumentCoverages } from '../vocabulary/strategy.ts';

export const policyInstrument = table({
  name: 'policy_instrument',
  layer: 'warehouse',
  grain: 'one enacted text that supports the strategy',
  key: ['instrument_key'],
  columns: {
    instrument_key: key('Our number for it.'),
    directory: identifier('The directory.'),
    instrument_id: identifier('Its number there.'),
    title: text('What it is called.'),
    kind: choice(instrumentKinds, 'What it is.'),
    effective_on: date('First day in force.'),
    expires_on: date('Last day in force; empty where it has no end.', { optional: true }),
    coverage: choice(instrumentCoverages, 'Whether it covers every community school, or those named for it.'),
  },
});
