import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { reasonAgainst, refuseForbidden } from '../build-rules/refuse-forbidden.ts';

const root = join(import.meta.dirname, '..');
const forbidden = [
  '@duckdb/node-api',
  '@duckdb/node-bindings',
  'duckdb',
  '@hearth/pipeline',
  '@hearth/pipeline/errors',
  '@hearth/contracts',
  '@hearth/cli',
  '@hearth/metrics',
  '@hearth/metrics/publish',
  '../../../../packages/metrics/src/publish/index.ts',
  '../../packages/pipeline/src/index.ts',
];

/** Builds one file as the server’s or the browser’s code, with the rule and nothing else. */
async function buildOf(source: string, ssr: boolean): Promise<void> {
  const folder = mkdtempSync(join(root, '.svelte-kit', 'forbidden-'));
  try {
    const entry = join(folder, 'entry.js');
    writeFileSync(entry, source);
    const common = {
      configFile: false as const,
      logLevel: 'silent' as const,
      root: folder,
      plugins: [refuseForbidden()],
    };
    await build({
      ...common,
      build: { write: false, ...(ssr ? { ssr: entry } : { rollupOptions: { input: entry } }) },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.each(forbidden)('the build fails when it meets %s', async (imported) => {
  await expect(buildOf(`import * as x from '${imported}'; console.log(x);`, true)).rejects.toThrow(
    reasonAgainst(imported),
  );
  await expect(buildOf(`export const x = () => import('${imported}');`, false)).rejects.toThrow(
    reasonAgainst(imported),
  );
});

test.each(['@hearth/metrics/window', '@hearth/metrics/catalog'])(
  '%s is for the server, and never for a browser',
  async (imported) => {
    const source = `import * as x from '${imported}'; console.log(x);`;
    await expect(buildOf(source, true)).resolves.toBeUndefined();
    await expect(buildOf(source, false)).rejects.toThrow('for the server only');
  },
);

test.each(['@sveltejs/kit', '#lib/words/words.ts', './figure.ts', 'apache-arrow'])('%s is allowed', (imported) => {
  expect(reasonAgainst(imported)).toBeUndefined();
});

test.each(forbidden)('the linter refuses %s', async (imported) => {
  const linter = new ESLint({ cwd: root });
  const [result] = await linter.lintText(`import * as x from '${imported}';\nexport { x };\n`, {
    filePath: join(root, 'src/lib/entry.ts'),
  });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('no-restricted-imports');
});

test('no dependency of the package can open a database', async () => {
  const { default: manifest } = await import('../package.json', { with: { type: 'json' } });
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(names.filter((name) => name !== '@hearth/metrics' && reasonAgainst(name) !== undefined)).toEqual([]);
});
