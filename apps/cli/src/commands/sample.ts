import { existsSync } from 'node:fs';
import { Refused } from '@hearth/pipeline';
import type { Command } from '../command.ts';
import { makeSample } from '../sample/index.ts';
import { counted, number } from '../words.ts';

export const sampleCommand: Command = {
  name: 'sample',
  usage: 'sample [--seed TEXT] [--slice]',
  says: 'Writes an invented district, as its suppliers would export it, into an empty data folder.',
  options: { seed: { type: 'string' }, slice: { type: 'boolean' } },
  async run({ dataFolder, configurationPath, options, say }) {
    if (existsSync(configurationPath)) {
      throw new Refused([
        {
          where: configurationPath,
          says: 'There are data here already.',
          remedy: 'Name another folder with --data, or remove hearth.yaml first.',
        },
      ]);
    }
    const { files } = await makeSample({
      folder: dataFolder,
      slice: options['slice'] === true,
      ...(typeof options['seed'] === 'string' ? { seed: options['seed'] } : {}),
    });
    const rows = files.reduce((sum, file) => sum + file.rows, 0);
    say(`An invented district is in ${dataFolder}: ${counted(files.length, 'file', 'files')}, ${number(rows)} rows`);
    return { folder: dataFolder, files };
  },
};
