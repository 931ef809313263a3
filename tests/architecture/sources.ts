import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** A package of the workspace that is part of the product (tests and tools may use all of them). */
export interface Package {
  /** Without the scope: "metrics". */
  readonly name: string;
  /** Relative to the repository, with forward slashes: "packages/metrics". */
  readonly folder: string;
  /** Every package it names, in whatever kind of dependency. */
  readonly dependencies: readonly string[];
  readonly exports: Readonly<Record<string, string>>;
}

export interface SourceFile {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

interface Manifest {
  readonly name: string;
  readonly exports?: Record<string, string>;
  readonly [key: `${string}ependencies`]: Record<string, string> | undefined;
}

const notOurs = new Set(['node_modules', 'build', '.svelte-kit', '.reports', '.turbo']);

export const packages: readonly Package[] = globSync('{apps,packages}/*/package.json', { cwd: root })
  .sort()
  .map((path) => {
    const manifest = JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest;
    const kinds = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const;
    return {
      name: manifest.name.replace('@hearth/', ''),
      folder: dirname(path).replaceAll('\\', '/'),
      dependencies: kinds.flatMap((kind) => Object.keys(manifest[kind] ?? {})),
      exports: manifest.exports ?? {},
    };
  });

/** Paths of the files under `folder` that match `pattern`, relative to the repository. */
export function pathsOf(folder: string, pattern: string): string[] {
  return globSync(pattern, {
    cwd: join(root, folder),
    withFileTypes: true,
    exclude: (entry) => notOurs.has(entry.name),
  })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** The same files with their text. */
export const filesOf = (folder: string, pattern: string): SourceFile[] =>
  pathsOf(folder, pattern).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
