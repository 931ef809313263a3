import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cycle, wrongDependencies, wrongImports } from './architecture/arrows.ts';
import { clocksOf, clocksOfSql } from './architecture/clocks.ts';
import { doings, drawers, holdsSql } from './architecture/shape.ts';
import { filesOf, packages, pathsOf, root } from './architecture/sources.ts';

const code = '**/*.{ts,js,mjs,svelte}';
const belowTheCommandLine = packages.filter((one) => one.folder.startsWith('packages/'));

describe.each(packages)('$folder', (one) => {
  const files = filesOf(one.folder, code);

  test('has files to look at', () => expect(files.length).toBeGreaterThan(0));
  test('depends only on what the design lets it', () => expect(wrongDependencies(one)).toEqual([]));
  test('imports only what the design lets it', () =>
    expect(files.flatMap((file) => wrongImports(one, file, packages))).toEqual([]));
  test('has no drawer folders', () =>
    expect(pathsOf(one.folder, '**/*').filter((path) => drawers.test(path))).toEqual([]));
  test('has index files that only export', () =>
    expect(files.filter(({ path }) => path.endsWith('/index.ts')).flatMap(doings)).toEqual([]));
  test('exports files that exist', () =>
    expect(Object.values(one.exports).filter((path) => !existsSync(join(root, one.folder, path)))).toEqual([]));
});

test('no package reaches itself', () => expect(cycle(packages)).toBeUndefined());

describe.each(belowTheCommandLine)('time and chance are parameters in $folder', ({ folder }) => {
  test('code', () => expect(filesOf(folder, 'src/**/*.ts').flatMap(clocksOf)).toEqual([]));
  test('SQL', () => expect(filesOf(folder, '**/*.sql').flatMap(clocksOfSql)).toEqual([]));
});

describe('the dashboard is a window on a release', () => {
  const files = filesOf('apps/dashboard/src', code);
  test('and names no database', () =>
    expect(files.filter(({ text }) => /duckdb/i.test(text)).map(({ path }) => path)).toEqual([]));
  test('and holds no SQL', () =>
    expect(files.filter(({ text }) => holdsSql(text)).map(({ path }) => path)).toEqual([]));
});
