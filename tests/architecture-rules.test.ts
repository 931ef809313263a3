// The architecture test is only as good as its eyes: each rule is shown what it must see and what it must let pass.
import { describe, expect, test } from 'vitest';
import { cycle, wrongDependencies, wrongImports } from './architecture/arrows.ts';
import { clocksOf, clocksOfSql } from './architecture/clocks.ts';
import { doings, drawers, holdsSql } from './architecture/shape.ts';
import type { Package } from './architecture/sources.ts';

const manifest = (name: string, exports: readonly string[], dependencies: readonly string[] = []): Package => ({
  name,
  folder: `${name === 'dashboard' || name === 'cli' ? 'apps' : 'packages'}/${name}`,
  dependencies: dependencies.map((one) => `@hearth/${one}`),
  exports: Object.fromEntries(exports.map((path) => [path, './x.ts'])),
});
const metrics = manifest('metrics', ['./window', './catalog', './publish']);
const all = [
  manifest('contracts', ['.']),
  manifest('pipeline', ['.']),
  metrics,
  manifest('dashboard', []),
  manifest('cli', ['.']),
];
const faults = (name: string, text: string, file = 'src/a/b.ts') => {
  const from = all.find((one) => one.name === name) ?? metrics;
  return wrongImports(from, { path: `${from.folder}/${file}`, text }, all).length;
};

describe('imports', () => {
  test.each([
    ['metrics', `import { table } from '@hearth/contracts';`, 0],
    ['dashboard', `import { openRelease } from '@hearth/metrics/window';`, 0],
    ['dashboard', `import { publish } from '@hearth/metrics/publish';`, 1],
    ['dashboard', `import type { Published } from '@hearth/metrics/publish';`, 1],
    ['dashboard', `type A = import('@hearth/metrics/publish').Published;`, 1],
    ['dashboard', `export * from '@hearth/contracts';`, 1],
    ['dashboard', `const a = await import('@hearth/pipeline');`, 1],
    ['dashboard', 'const a = await import(`@hearth/pipeline`);', 1],
    ['dashboard', `const a = await import('@hearth/' + name);`, 1],
    ['dashboard', `const a = require('@hearth/pipeline');`, 1],
    ['dashboard', `import { x } from '../../../../packages/metrics/src/publish/index.ts';`, 1],
    ['dashboard', `import { x } from '#lib/chart.ts';`, 0],
    ['dashboard', `// import { x } from '@hearth/pipeline';`, 0],
    ['pipeline', `import { publish } from '@hearth/metrics/publish';`, 1],
    ['metrics', `import { load } from '@hearth/pipeline';`, 1],
    ['metrics', `import { ddl } from '@hearth/contracts/src/table.ts';`, 1],
    ['metrics', `import { x } from '../../../pipeline/src/load.ts';`, 1],
    ['metrics', `import { x } from '../window/index.ts';`, 0],
    ['contracts', `import { x } from '@hearth/metrics/catalog';`, 1],
    ['cli', `import { load } from '@hearth/pipeline';`, 0],
    ['cli', `import { load } from '@hearth/dashboard';`, 1],
  ])('%s: %s', (name, text, expected) => expect(faults(name, text)).toBe(expected));

  test('a test may use a tool, the product may not', () => {
    const text = `import { generate } from '../../../tools/bench/generate.ts';`;
    expect([faults('cli', text, 'test/a.test.ts'), faults('cli', text, 'src/a.ts')]).toEqual([0, 1]);
  });

  test.each([
    [`<script lang="ts">import { x } from '@hearth/pipeline';</script><p>{x}</p>`, 1],
    [`<script module lang="ts">import type { X } from '@hearth/contracts';</script>`, 1],
    [`{#await import('@hearth/pipeline') then x}{x}{/await}`, 1],
    [`<script lang="ts">import { catalog } from '@hearth/metrics/catalog';</script>`, 0],
  ])('dashboard: %s', (text, expected) => expect(faults('dashboard', text, 'src/routes/+page.svelte')).toBe(expected));
});

describe('manifests', () => {
  test.each([
    [manifest('pipeline', [], ['contracts']), 0],
    [manifest('pipeline', [], ['metrics']), 1],
    [manifest('dashboard', [], ['metrics']), 0],
    [manifest('dashboard', [], ['contracts']), 1],
    [manifest('newcomer', [], ['contracts']), 1],
  ])('%j', (one, expected) => expect(wrongDependencies(one)).toHaveLength(expected));

  test('a way round is named', () => {
    const round = [manifest('a', [], ['b']), manifest('b', [], ['c']), manifest('c', [], ['b'])];
    expect(cycle(round)).toEqual(['b', 'c', 'b']);
    expect(cycle(round.slice(0, 2))).toBeUndefined();
  });
});

describe('time and chance', () => {
  test.each([
    ['const now = new Date();', 1],
    ['const day = new Date(text);', 0],
    ['const now = Date.now();', 1],
    ['const one = Math.random();', 1],
    ['const one = randomUUID();', 1],
    ['const q = sql`select current_date`;', 1],
    ['const q = `select ${column}, now() from x`;', 1],
    ["const q = 'select 1 -- not current_date';", 0],
    ['// Date.now() is refused here', 0],
    ['const known = unknown(1);', 0],
  ])('%s', (text, expected) => expect(clocksOf({ path: 'a.ts', text })).toHaveLength(expected));

  test.each([
    ['select today()', 1],
    ['select 1 -- today()', 0],
    ['select school_year, order_random from x', 0],
  ])('%s', (text, expected) => expect(clocksOfSql({ path: 'a.sql', text })).toHaveLength(expected));
});

describe('index.ts', () => {
  test.each([
    [`export * from './a.ts';`, 0],
    [`import { a } from './a.ts'; export const all = { a, b: a } as const;`, 0],
    [`import { a } from './a.ts'; export const all: readonly A[] = [a];`, 0],
    [`export const all = make();`, 1],
    [`export function a() {}`, 1],
    [`console.log(1);`, 1],
    [`export const all = [() => 1];`, 1],
  ])('%s', (text, expected) => expect(doings({ path: 'index.ts', text })).toHaveLength(expected));
});

test.each([
  ['packages/a/src/utils/x.ts', true],
  ['packages/a/src/common.ts', false],
  ['packages/a/core/x.ts', true],
  ['packages/a/src/score/x.ts', false],
])('drawer: %s', (path, expected) => expect(drawers.test(path)).toBe(expected));

test.each([
  ['select school_id from cell', true],
  ['SELECT *\nFROM cell', true],
  ["attach 'x.db'", true],
  ['Select a school from the list', false],
  ['delete from', true],
  ['<select name="school">', false],
  ['{count, select, 0 {none} other {some}} ... taken from files', false],
])('SQL: %s', (text, expected) => expect(holdsSql(text)).toBe(expected));
