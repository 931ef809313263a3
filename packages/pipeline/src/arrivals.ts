import { globSync } from 'node:fs';
import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Problem } from './errors.ts';
import type { ArrivedFile } from './land.ts';
import type { Source } from './source.ts';

/**
 * The files that the sources' globs name, by source and then by name. A glob that finds nothing is a problem,
 * unless the source is optional. A file that two globs of one source name arrives once.
 */
export function arrivals(
  dataFolder: string,
  sources: readonly Pick<Source, 'name' | 'files' | 'optional'>[],
): { files: ArrivedFile[]; problems: Problem[] } {
  const files: ArrivedFile[] = [];
  const problems: Problem[] = [];
  for (const source of sources) {
    const paths = new Set<string>();
    for (const glob of source.files) {
      const found = globSync(glob, { cwd: dataFolder });
      for (const path of found) paths.add(resolve(dataFolder, path));
      if (found.length === 0 && !source.optional) {
        problems.push({
          where: `sources.${source.name}.files`,
          says: `No file in the data folder matches ${glob}.`,
          remedy: 'Put the file there, correct the name in hearth.yaml, or say "optional: true" under this source.',
        });
      }
    }
    const arrived = [...paths].map((path) => ({ source: source.name, name: nameOf(dataFolder, path), path }));
    files.push(...arrived.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)));
  }
  return { files, problems };
}

/** The name below the data folder; a file from elsewhere has only its own name, so no machine's folders are written down. */
function nameOf(dataFolder: string, path: string): string {
  const name = relative(dataFolder, path);
  return name.startsWith('..') || isAbsolute(name) ? basename(path) : name.split(sep).join('/');
}
