import { posix } from 'node:path';
import { importsOf } from './imports.ts';
import type { Package, SourceFile } from './sources.ts';

/** Who may use whom; what is not here is refused. A list names the only exports that may be used. */
export const allowed: Readonly<Record<string, Readonly<Record<string, 'every export' | readonly string[]>>>> = {
  contracts: {},
  pipeline: { contracts: 'every export' },
  metrics: { contracts: 'every export' },
  dashboard: { metrics: ['./window', './catalog'] },
  cli: { pipeline: 'every export', metrics: 'every export', contracts: 'every export' },
};

const mayUse = (from: string, to: string, subpath: string): boolean => {
  const exports = allowed[from]?.[to];
  return exports === 'every export' || (exports?.includes(subpath) ?? false);
};

/** What is wrong with the arrows that a package's manifest declares; empty when nothing is. */
export function wrongDependencies({ name, dependencies }: Package): string[] {
  return dependencies
    .filter((one) => one.startsWith('@hearth/'))
    .map((one) => one.replace('@hearth/', ''))
    .filter((to) => allowed[name]?.[to] === undefined)
    .map((to) => `${name} may not depend on ${to}`);
}

/** What is wrong with the imports of one file of `from`; empty when nothing is. */
export function wrongImports(from: Package, file: SourceFile, all: readonly Package[]): string[] {
  const { specifiers, unknowable } = importsOf(file);
  const wrong = specifiers.flatMap((specifier) => reasonAgainst(specifier, from, file, all) ?? []);
  return [...wrong, ...unknowable.map((text) => `imports what no reader can know: ${text}`)].map(
    (reason) => `${file.path}: ${reason}`,
  );
}

function reasonAgainst(
  specifier: string,
  from: Package,
  file: SourceFile,
  all: readonly Package[],
): string | undefined {
  if (specifier.startsWith('.') || specifier.startsWith('/')) {
    const target = posix.join(posix.dirname(file.path), specifier);
    const inside = specifier.startsWith('.') && target.startsWith(`${from.folder}/`);
    const settings = target === 'vitest.config.ts' || target === 'eslint.config.js';
    const toolOfTest = target.startsWith('tools/') && file.path.startsWith(`${from.folder}/test/`);
    return inside || settings || toolOfTest ? undefined : `${specifier} leaves the package`;
  }
  const [, name, rest] = /^@hearth\/([^/]+)(\/.*)?$/.exec(specifier) ?? [];
  if (name === undefined || name === from.name) return undefined;
  const subpath = `.${rest ?? ''}`;
  if (!mayUse(from.name, name, subpath)) return `${from.name} may not use ${specifier}`;
  const exported = all.find((one) => one.name === name)?.exports ?? {};
  return subpath in exported ? undefined : `${specifier} is not an export of ${name}`;
}

/** A way round from a package to itself, as the manifests declare it; undefined when there is none. */
export function cycle(all: readonly Pick<Package, 'name' | 'dependencies'>[]): readonly string[] | undefined {
  const next = new Map(
    all.map((one) => [one.name, one.dependencies.map((dependency) => dependency.replace('@hearth/', ''))]),
  );
  const walk = (name: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    for (const to of next.get(name) ?? []) {
      const found = walk(to, [...path, name]);
      if (found) return found;
    }
    return undefined;
  };
  return all.map((one) => walk(one.name, [])).find((found) => found !== undefined);
}
