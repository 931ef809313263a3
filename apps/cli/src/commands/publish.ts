import { existsSync } from 'node:fs';
import { publish } from '@hearth/metrics/publish';
import { readConfiguration, Refused, warehousePath } from '@hearth/pipeline';
import { codeVersion } from '../code-version.ts';
import { type Command, type Context, releasesFolder } from '../command.ts';
import { counted } from '../words.ts';

export const publishCommand: Command = {
  name: 'publish',
  usage: 'publish',
  says: 'Counts, protects and writes a release, and makes it the live one.',
  run: publishWarehouse,
};

/** Publishes what the last load built. Returns the release's id and what is in it. */
export async function publishWarehouse({
  dataFolder,
  configurationPath,
  now,
  progress,
  say,
}: Context): Promise<unknown> {
  const { keepReleases, confidential } = await readConfiguration(configurationPath);
  const warehouse = warehousePath(dataFolder);
  if (!existsSync(warehouse)) {
    throw new Refused([
      { where: dataFolder, says: 'Nothing has been loaded yet.', remedy: 'Run “hearth load” first.' },
    ]);
  }
  const published = await publish({
    warehouse,
    releases: releasesFolder(dataFolder),
    publishedAt: now,
    codeVersion: codeVersion(),
    keep: keepReleases,
    confidential,
    onStep: progress,
  });
  say(`Release ${published.id} is live: ${counted(published.cells, 'figure', 'figures')}`);
  for (const [status, cells] of Object.entries(published.statuses))
    say(`  ${status.replaceAll('_', ' ')}: ${cells.toLocaleString('en-US')}`);
  for (const change of published.changes) say(change);
  return published;
}
