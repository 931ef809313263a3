import { recordIndicator } from '../record-indicator.ts';
import { effectiveSources } from '../record-measure.ts';
import { fundingHhi } from './funding-hhi.ts';

export const fundingEffectiveSources = recordIndicator({
  ...fundingHhi,
  id: 'funding_effective_sources',
  title: 'Equal funders',
  question: 'On how many funders does the strategy rest?',
  definition:
    'How many funders of equal size would be as concentrated as the real ones: one divided by the funding concentration. Three funders who give 60, 25 and 15 percent are like 2.25 equal ones.',
  doesNotShow: 'Whether two funders depend on the same budget.',
  better: 'higher',
  measure: effectiveSources(),
  examples: fundingHhi.examples.map((example) => ({ ...example, figure: 1 / 0.445 })),
});
