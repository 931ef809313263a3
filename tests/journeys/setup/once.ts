import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hearthMust } from '../../hearth.ts';
import { serve } from './server.ts';

/** Before all journeys: the invented district, from files to a release, by the command line; and a server of its pages. */
export default async function once(): Promise<() => Promise<void>> {
  const data = mkdtempSync(join(tmpdir(), 'hearth-journeys-'));
  for (const step of ['sample', 'load', 'publish']) hearthMust(step, '--data', data);
  const server = await serve(data);
  // the workers that run the tests inherit these
  process.env['HEARTH_JOURNEY_ADDRESS'] = server.address;
  process.env['HEARTH_JOURNEY_DATA'] = data;
  return async () => {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  };
}
