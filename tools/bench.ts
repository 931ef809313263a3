// npm run bench [district|services|state] [--runs N]: load and publish against bare DuckDB on the same generated files, in turn.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from './bench/generate.ts';
import { district, services, state } from './bench/shape.ts';

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  readonly bytes?: number;
  readonly cells?: number;
  readonly rows?: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string' }, folder: { type: 'string' } },
});
const name = positionals[0] ?? 'district';
const shape = { district, services, state }[name];
if (shape === undefined) throw new Error(`there is no bench ${name}: district, services or state`);
const runs = Number(values.runs ?? (name === 'state' ? 1 : 5));
const folder = values.folder ?? join(tmpdir(), `hearth-bench-${name}`);

if (!existsSync(join(folder, 'hearth.yaml'))) {
  console.log(`generating ${name} …`);
  await generate(folder, shape);
}
const files = globSync('incoming/*.csv', { cwd: folder }).map((file) => join(folder, file));
const csvBytes = files.reduce((sum, file) => sum + statSync(file).size, 0);

function measure(task: string): Measured {
  const done = spawnSync(process.execPath, [fileURLToPath(new URL('bench/task.ts', import.meta.url)), task, folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (done.status !== 0) throw new Error(`${task} failed:\n${done.stderr}`);
  return JSON.parse(done.stdout) as Measured;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
const taken: Record<string, Measured[]> = { bare: [], load: [], hash: [], reload: [], publish: [] };
// in turn, so that a machine that slows down slows all of them
for (let run = 0; run < runs; run += 1) for (const task of Object.keys(taken)) taken[task]?.push(measure(task));

const seconds = (task: string): number => median((taken[task] ?? []).map((one) => one.seconds));
const megabytes = (task: string): number => Math.max(...(taken[task] ?? []).map((one) => one.megabytes));
const ratio = (task: string, of: string): number =>
  median((taken[task] ?? []).map((one, run) => one.seconds / (taken[of]?.[run]?.seconds ?? NaN)));
const bytes = taken['load']?.[0]?.bytes ?? NaN;
const cells = taken['publish']?.[0]?.cells ?? 0;
const rows = taken['load']?.[0]?.rows ?? 0;

console.log(
  `${name}: ${rows.toLocaleString('en-US')} rows, ${(csvBytes / 1e6).toFixed(0)} MB of CSV in ${files.length} files, ${availableParallelism()} cores, median of ${runs}`,
);
const line = (what: string, figure: string, aim: string): void =>
  console.log(`  ${what.padEnd(34)} ${figure.padEnd(44)} aim: ${aim}`);
line('bare read_csv into tables', `${seconds('bare').toFixed(2)} s, ${megabytes('bare').toFixed(0)} MB`, '–');
line(
  'load',
  `${seconds('load').toFixed(2)} s = ${ratio('load', 'bare').toFixed(2)} × bare, peak ${megabytes('load').toFixed(0)} MB`,
  `1.5 × (1.2 ×), ${name === 'state' ? '1,300' : '450'} MB`,
);
line(
  'publish',
  `${seconds('publish').toFixed(2)} s = ${ratio('publish', 'bare').toFixed(2)} × bare for ${cells.toLocaleString('en-US')} cells, peak ${megabytes('publish').toFixed(0)} MB`,
  name === 'state' ? 'minutes' : '10 s',
);
line('load and publish', `${(seconds('load') + seconds('publish')).toFixed(2)} s`, name === 'state' ? '–' : '10 s');
line('warehouse', `${(bytes / 1e6).toFixed(1)} MB = ${(bytes / csvBytes).toFixed(2)} × the CSV`, '0.25 ×');
line(
  'unchanged reload',
  `${seconds('reload').toFixed(2)} s = ${ratio('reload', 'hash').toFixed(2)} × hashing (${seconds('hash').toFixed(2)} s)`,
  '2 ×',
);
