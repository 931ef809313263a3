// npm test: every check there is, with the counts of all of them in one closing line.
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { closingLine, countsOfTask, sum } from './counts.ts';
import { digestOf } from './real-data.ts';
import { runTasks, type Task } from './tasks.ts';

const root = dirname(import.meta.dirname);
const names = ['format:check', 'lint', 'check:tools', 'build', 'check', 'test', 'journeys'];

const realData = process.env['HEARTH_REAL_DATA'];
console.log(
  realData === undefined
    ? 'HEARTH_REAL_DATA names no folder: tests on real data will be skipped'
    : `real data: ${realData}`,
);
// plain lines: what is printed ends in logs and files
const plain = { ...process.env, NO_COLOR: '1' };
const env = realData === undefined ? plain : { ...plain, HEARTH_REAL_DATA_DIGEST: digestOf(realData) };

// what is found afterwards is of this run: written by a test, or by turbo with the result it remembers
for (const report of globSync('{apps/*,packages/*,tests}/.reports/*.json', { cwd: root })) rmSync(join(root, report));

const counted = (await runTasks(root, names, env)).map((task) => ({ task, counts: countsOfTask(withReport(task)) }));
const total = sum(counted.map((one) => one.counts));

console.log('');
for (const { task, counts } of counted) console.log(line(task, closingLine(counts)));
for (const title of total.skipped) console.log(`skipped: ${title}`);
for (const title of total.failed) console.log(`failed: ${title}`);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed.length === 0 ? 0 : 1;

function withReport({ name, folder, ok }: Task) {
  const kind = /(test|journeys)$/.exec(name)?.[0];
  const file = kind === undefined ? undefined : join(folder, '.reports', `${kind}.json`);
  const report: unknown = file !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return { name, suite: kind !== undefined, ok, report };
}

function line({ name, ok, remembered, seconds }: Task, counts: string): string {
  const state = ok ? 'ok' : 'FAILED';
  return `${state.padEnd(8)}${name.padEnd(28)}${(remembered ? 'remembered' : `${seconds.toFixed(1)} s`).padStart(11)}   ${counts}`;
}
