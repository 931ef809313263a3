import { table } from '../table.ts';
import { choice, date, identifier, text } from '../types.ts';
import { instrumentKinds, instrumentCoverages } from '../vocabulary/strategy.ts';

export const policyInstrument = table({
  name: 'policy_instrument',
  layer: 'staging',
  grain:
    'one enacted text that supports the strategy: a contract article, an MOU, a board policy, a budget line, a state law',
  key: ['instrument_id'],
  columns: {
    instrument_id: identifier('Its number.'),
    title: text('What it is called.'),
    kind: choice(instrumentKinds, 'What it is.'),
    effective_on: date('First day in force.'),
    expires_on: date('Last day in force; empty where it has no end.', { optional: true }),
    coverage: choice(instrumentCoverages, 'Whether it covers every community school, or those named for it.'),
  },
  checks: [
    {
      name: 'ends_before_it_starts',
      column: 'expires_on',
      says: 'It expires before it is in force.',
      remedy: 'Correct one of the two dates at their source.',
      sql: 'expires_on is null or expires_on >= effective_on',
    },
  ],
});
