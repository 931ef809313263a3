import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentRelease, type Manifest, releaseIds } from '@hearth/metrics/publish';
import { readReport, warehousePath } from '@hearth/pipeline';
import { type Command, releasesFolder } from '../command.ts';
import { counted, number } from '../words.ts';

export const statusCommand: Command = {
  name: 'status',
  usage: 'status',
  says: 'Says which release is live, as of when and from which files.',
  async run({ dataFolder, say }) {
    const releases = releasesFolder(dataFolder);
    const live = currentRelease(releases);
    const manifest =
      live === undefined
        ? undefined
        : (JSON.parse(readFileSync(join(releases, live, 'manifest.json'), 'utf8')) as Manifest);
    const path = warehousePath(dataFolder);
    const loaded = existsSync(path) ? await readReport(path) : undefined;
    if (manifest === undefined) say('No release is live. Run “hearth load” and “hearth publish”.');
    else {
      say(`Release ${manifest.release_id} is live: ${manifest.district_name}${manifest.invented ? ' (invented)' : ''}`);
      say(
        `  data through ${manifest.as_of ?? 'no day'}, published ${manifest.published_at}, Hearth ${manifest.code_version}`,
      );
      say(`  from ${counted(manifest.inputs.length, 'input', 'inputs')}:`);
      for (const { source, file, sha256, state } of manifest.inputs)
        say(`    ${source}  ${file}  ${sha256.slice(0, 12)}  ${state}`);
      const [changed] = manifest.changes ?? [];
      if (changed !== undefined) say(`  ${changed}`);
      say(`  kept: ${releaseIds(releases).join(', ')}`);
    }
    if (loaded === undefined) say('Nothing has been loaded.');
    else {
      say(
        `Loaded: ${number(loaded.rowsRead)} rows read = ${number(loaded.rowsKept)} kept + ${number(loaded.rowsRefused)} refused, through ${loaded.asOf ?? 'no day'}`,
      );
      if (loaded.unmappedCodes.length > 0)
        say(`  held back: ${counted(loaded.unmappedCodes.length, 'attendance code', 'attendance codes')} not mapped`);
      if (loaded.unknownAnswers.length > 0)
        say(`  held back: ${counted(loaded.unknownAnswers.length, 'answer', 'answers')} to surveys not explained`);
      else if (loaded.fingerprint !== manifest?.fingerprint) say('  not yet published: run “hearth publish”');
    }
    return { live: manifest ?? null, releases: releaseIds(releases), loaded: loaded ?? null };
  },
};
