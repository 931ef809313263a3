import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { type Problem, refuse } from '../errors.ts';
import { readHeader } from '../read/records.ts';
import type { Bundle } from './bundle.ts';
import type { BundleFile } from './open-bundle.ts';

/** How a manifest says that a file is to be taken. */
export type Mode = 'bulk' | 'delta' | 'absent';

export interface Manifest {
  readonly file: BundleFile;
  /** By name of the file without ".csv". */
  readonly modes: ReadonlyMap<string, string>;
}

/** The folder or archive in which a file of a bundle is. */
export const containerOf = (name: string): string => posix.dirname(name);
export const partOf = (name: string): string => posix.basename(name).replace(/\.csv$/i, '');

/** Reads a manifest: lines of propertyName,value. Throws Refused when it is none, or of a version that is not understood. */
export async function readManifest(file: BundleFile, { versions }: Bundle): Promise<Manifest> {
  const text = (await readFile(file.path, 'utf8')).replace(/^\uFEFF/, '');
  const properties = new Map<string, string>();
  for (const line of text.split(/\r\n|\r|\n/)) {
    const fields = readHeader(Buffer.from(`${line}\n`), { delimiter: ',', quote: '"', skipLines: 0 })?.[0] ?? [];
    if (fields[0] !== undefined && fields[1] !== undefined) properties.set(fields[0], fields[1]);
  }
  if (properties.get('propertyName') !== 'value') {
    throw refuse(
      file.name,
      'This is no manifest: it does not begin with propertyName,value.',
      'Export the bundle again.',
    );
  }
  const version = properties.get('oneroster.version');
  if (version === undefined || !versions.includes(version)) {
    throw refuse(
      file.name,
      version === undefined ? 'It does not say oneroster.version.' : `Version ${version} is not understood.`,
      `Ask for a bundle of version ${versions.join(' or ')}.`,
    );
  }
  const modes = [...properties].flatMap(([name, value]) =>
    name.startsWith('file.') ? [[name.slice('file.'.length), value.toLowerCase()] as const] : [],
  );
  return { file, modes: new Map(modes) };
}

/** The manifest that speaks about a file: the latest in its folder or archive that was there when it arrived. */
export const manifestOf = (file: BundleFile, manifests: readonly Manifest[]): Manifest | undefined =>
  manifests.findLast(
    (one) => containerOf(one.file.name) === containerOf(file.name) && one.file.receivedAt <= file.receivedAt,
  );

/** How a file is to be taken. Throws Refused when no manifest says it. */
export function modeOf(file: BundleFile, manifests: readonly Manifest[]): Exclude<Mode, 'absent'> {
  const manifest = manifestOf(file, manifests);
  if (manifest === undefined) {
    throw refuse(
      containerOf(file.name),
      'There is no manifest.csv in it that says which files are whole (bulk) and which tell changes (delta).',
      'Export the bundle again, with its manifest.',
    );
  }
  const mode = manifest.modes.get(partOf(file.name));
  if (mode === 'bulk' || mode === 'delta') return mode;
  throw refuse(
    file.name,
    mode === 'absent'
      ? 'The manifest says that this file is absent.'
      : `The manifest says ${mode === undefined ? 'nothing' : `“${mode}”`} about this file, neither bulk nor delta.`,
    'Export the bundle again; its manifest and its files do not belong together.',
  );
}

/** Files that the manifests promise and that never came. */
export function promisedButMissing(
  manifests: readonly Manifest[],
  files: readonly BundleFile[],
  { parts }: Bundle,
): Problem[] {
  return manifests.flatMap(({ file, modes }) =>
    [...modes].flatMap(([part, mode]) => {
      const isThere = files.some(
        (one) =>
          partOf(one.name) === part &&
          containerOf(one.name) === containerOf(file.name) &&
          one.receivedAt <= file.receivedAt,
      );
      if (!(part in parts) || mode === 'absent' || isThere) return [];
      return [
        {
          where: file.name,
          says: `The manifest promises ${part}.csv (${mode}), and it is not there.`,
          remedy: 'Ask for the whole bundle again, or put the file beside the others.',
        },
      ];
    }),
  );
}
