import { check, readConfiguration } from '@hearth/pipeline';
import { codeVersion } from '../code-version.ts';
import type { Command } from '../command.ts';
import { goalIndicators } from '../goal-indicators.ts';
import { sayLoad } from '../say-load.ts';

export const checkCommand: Command = {
  name: 'check',
  usage: 'check [FILE…]',
  says: 'Loads the files on trial, beside what is there, and says what would happen. Changes nothing.',
  async run({ dataFolder, configurationPath, operands, now, progress, say }) {
    const configuration = await readConfiguration(configurationPath);
    const report = await check(
      { dataFolder, configuration, receivedAt: now, codeVersion: codeVersion(), indicators: goalIndicators, progress },
      operands,
    );
    sayLoad(report, say);
    say('Only a trial: nothing was changed.');
    return report;
  },
};
