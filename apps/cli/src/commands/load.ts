import { load, readConfiguration } from '@hearth/pipeline';
import { codeVersion } from '../code-version.ts';
import type { Command } from '../command.ts';
import { goalIndicators } from '../goal-indicators.ts';
import { sayLoad } from '../say-load.ts';

export const loadCommand: Command = {
  name: 'load',
  usage: 'load [--as-of YYYY-MM-DD]',
  says: 'Lands the files that hearth.yaml names, checks every row and builds the warehouse.',
  options: { 'as-of': { type: 'string' } },
  async run({ dataFolder, configurationPath, options, now, progress, say }) {
    const configuration = await readConfiguration(configurationPath);
    const asOf = options['as-of'];
    const report = await load({
      dataFolder,
      configuration,
      receivedAt: now,
      codeVersion: codeVersion(),
      indicators: goalIndicators,
      progress,
      ...(typeof asOf === 'string' ? { asOf } : {}),
    });
    sayLoad(report, say);
    return report;
  },
};
