import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

// pnpm leaves an optional package that it cannot resolve out of the lockfile without a word; a frozen install on that
// platform would then give a repository that cannot start.
const root = join(import.meta.dirname, '..');
const text = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');

interface Native {
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

interface Lockfile {
  readonly importers: Record<string, Record<string, Record<string, { specifier: string; version: string }>>>;
  readonly packages: Record<string, Native>;
  readonly snapshots: Record<string, { readonly optionalDependencies?: Record<string, string> }>;
}

const lockfile = parse(text) as Lockfile;
const withoutPeers = (id: string): string => id.replace(/\(.*$/, '');
const nativeOf = (id: string): Native | undefined => {
  const found = lockfile.packages[withoutPeers(id)];
  return found?.os === undefined && found?.cpu === undefined ? undefined : found;
};

/** The platform packages of everything that has some, by what needs them: `turbo@2.11.9` -> its binaries. */
const families = new Map(
  [
    ['this repository', Object.entries(lockfile.importers['.']?.['optionalDependencies'] ?? {})] as const,
    ...Object.entries(lockfile.snapshots).map(
      ([id, one]) => [id, Object.entries(one.optionalDependencies ?? {})] as const,
    ),
  ]
    .map(([id, optional]) => {
      const ids = optional.map(([name, at]) => `${name}@${typeof at === 'string' ? at : at.version}`);
      return [withoutPeers(id), ids.filter((one) => nativeOf(one) !== undefined)] as const;
    })
    .filter(([, ids]) => ids.length > 0),
);

const platforms = [
  ['macOS arm64', 'darwin', 'arm64'],
  ['macOS x64', 'darwin', 'x64'],
  ['Linux arm64', 'linux', 'arm64'],
  ['Linux x64', 'linux', 'x64'],
  ['Windows x64', 'win32', 'x64'],
] as const;

const fits = ({ os, cpu, libc }: Native, platform: string, processor: string): boolean =>
  (os?.includes(platform) ?? true) && (cpu?.includes(processor) ?? true) && (libc?.includes('glibc') ?? true);

/** Needed on one system only: fsevents watches files on macOS and nothing replaces it elsewhere. */
const oneSystemOnly = (ids: readonly string[]): boolean => ids.every((id) => id.startsWith('fsevents@'));

describe('binaries of every native dependency', () => {
  test.each([/^this repository$/, /^@duckdb\/node-bindings@/, /^turbo@/, /^rolldown@/, /^lightningcss@/])(
    'a family for %s is found',
    (name) => expect([...families.keys()].filter((id) => name.test(id))).toHaveLength(1),
  );

  describe.each([...families].filter(([, ids]) => !oneSystemOnly(ids)))('%s', (_, ids) => {
    test.each(platforms)('%s', (_words, platform, processor) =>
      expect(ids.filter((id) => fits(nativeOf(id) ?? {}, platform, processor))).not.toEqual([]),
    );
  });

  test('every platform package belongs to a family, so none is forgotten', () => {
    const known = new Set([...families.values()].flat());
    const all = Object.keys(lockfile.packages).filter((id) => nativeOf(id) !== undefined);
    expect(all.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('the lockfile serves everybody', () => {
  test('it names no registry and no address', () => {
    expect(text.split('\n').filter((line) => /:\/\/|tarball:|registry\.|git@/.test(line))).toEqual([]);
  });

  test('every package has its digest', () => {
    expect(Object.entries(lockfile.packages).filter(([, one]) => !/sha512-/.test(JSON.stringify(one)))).toEqual([]);
  });
});

describe('every version is pinned exactly', () => {
  const exact = /^(\d+\.\d+\.\d+(-[\w.]+)?|catalog:|workspace:\*|npm:(@[\w-]+\/)?[\w.-]+@\d+\.\d+\.\d+)$/;
  const manifests = ['package.json', ...globSync('{apps/*,packages/*,tests}/package.json', { cwd: root }).sort()];

  test.each(manifests)('%s', (path) => {
    const manifest = JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, Record<string, string>>;
    const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
    const all = kinds.flatMap((kind) => Object.entries(manifest[kind] ?? {}));
    expect(all.filter(([, version]) => !exact.test(version))).toEqual([]);
  });

  test('pnpm-workspace.yaml', () => {
    const { catalog } = parse(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')) as {
      catalog: Record<string, string>;
    };
    expect(Object.entries(catalog).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });
});
