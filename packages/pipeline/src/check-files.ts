import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, isAbsolute, join, matchesGlob, relative, resolve, sep } from 'node:path';
import { arrivals, type ArrivedFile, land } from './land.ts';
import { type Problem, Refused } from './errors.ts';
import { readLedger, withArrivals } from './ledger.ts';
import { buildIn, fingerprintOf, landedFolder, type LoadOptions } from './load.ts';
import type { LoadReport } from './report.ts';
import type { Source } from './source.ts';

/**
 * Loads files on trial: with everything landed before, into a warehouse that is thrown away. Files that are named belong to the
 * sources whose globs fit their names; without names, those that the next load would find. Throws Refused as a load would.
 */
export async function check(options: LoadOptions, names: readonly string[]): Promise<LoadReport> {
  const { dataFolder, configuration } = options;
  const { files, problems } =
    names.length === 0 ? arrivals(dataFolder, configuration.sources) : named(dataFolder, names, configuration.sources);
  const trial = mkdtempSync(join(tmpdir(), 'hearth-check-'));
  try {
    const trialLanded = join(trial, 'landed');
    const landed = await land(files, { landedFolder: trialLanded, limits: configuration.limits });
    if (problems.length + landed.problems.length > 0) throw new Refused([...problems, ...landed.problems]);
    const before = await readLedger(landedFolder(dataFolder));
    const ledger = withArrivals(before, landed.landed, options.receivedAt);
    const entries = ledger.map((entry, index) => ({
      ...entry,
      folder: index < before.length ? landedFolder(dataFolder) : trialLanded,
    }));
    return (await buildIn(trial, options, entries, fingerprintOf(ledger, options))).report;
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
}

/** Which source a named file belongs to: its path below the data folder fits a glob, or its own name fits the end of one. */
function named(
  dataFolder: string,
  names: readonly string[],
  sources: readonly Source[],
): { files: ArrivedFile[]; problems: Problem[] } {
  const files: ArrivedFile[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const path = resolve(name);
    const fits = (glob: string): boolean =>
      matchesGlob(relative(dataFolder, path), glob) || matchesGlob(basename(path), basename(glob));
    const source = sources.find(({ files: globs }) => globs.some(fits));
    if (source !== undefined) files.push({ source: source.name, name: nameOf(dataFolder, path, source), path });
    else {
      const globs = sources.flatMap((one) => one.files).join(', ');
      problems.push({
        where: basename(path),
        says: 'No source of hearth.yaml is for a file of this name.',
        remedy: `Their files are ${globs}.`,
      });
    }
  }
  return { files, problems };
}

/** A source that tells its files apart by their folders needs to see the folder. */
function nameOf(dataFolder: string, path: string, { fills }: Source): string {
  const name = relative(dataFolder, path).split(sep);
  if (name[0] !== '..' && !isAbsolute(name.join(sep))) return name.join('/');
  return path
    .split(sep)
    .slice(fills.some(({ files }) => files !== undefined) ? -2 : -1)
    .join('/');
}
