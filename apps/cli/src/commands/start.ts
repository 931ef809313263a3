import { existsSync } from 'node:fs';
import { currentRelease } from '@hearth/metrics/publish';
import { type Command, releasesFolder } from '../command.ts';
import { loadCommand } from './load.ts';
import { publishWarehouse } from './publish.ts';
import { sampleCommand } from './sample.ts';
import { namesOption, serve } from './serve.ts';
import { statusCommand } from './status.ts';

export const startCommand: Command = {
  name: 'start',
  usage: 'start [--names-on-this-machine]',
  options: namesOption,
  says: 'Loads and publishes what is new and serves the dashboard; without data, makes the invented district first.',
  async run(context) {
    const quiet = { ...context, say: () => undefined };
    if (!existsSync(context.configurationPath)) await sampleCommand.run(context);
    try {
      await loadCommand.run({ ...quiet, options: {} });
      const { live, loaded } = (await statusCommand.run(quiet)) as {
        live: { fingerprint: string } | null;
        loaded: { fingerprint: string } | null;
      };
      if (live === null || live.fingerprint !== loaded?.fingerprint) await publishWarehouse(quiet);
    } catch (error) {
      // what is wrong with new files must not take away the release that serves
      if (currentRelease(releasesFolder(context.dataFolder)) === undefined) throw error;
      context.progress(
        `The new data were refused; the release before stays live.\n${error instanceof Error ? error.message : String(error)}`,
      );
    }
    return serve(context);
  },
};
