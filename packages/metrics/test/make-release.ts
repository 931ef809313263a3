/** node test/make-release.ts <folder>: an invented warehouse and a release of it, for working on what reads releases. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { publish } from '../src/publish/index.ts';
import { makeDistrict, sample } from './district.ts';

const [folder, scale = '1'] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: node test/make-release.ts <folder> [times as large]');
mkdirSync(folder, { recursive: true });
const warehouse = join(folder, 'warehouse.duckdb');
const size = {
  ...sample,
  schools: Math.round(sample.schools * Number(scale)),
  perGrade: Math.round(sample.perGrade * Number(scale)),
};
const started = performance.now();
const say = (step: string): void =>
  void process.stdout.write(`${((performance.now() - started) / 1000).toFixed(2)} s ${step}\n`);
await makeDistrict(warehouse, size);
say('warehouse made');
const published = await publish({
  warehouse,
  releases: join(folder, 'releases'),
  publishedAt: '2026-02-12T18:05:00Z',
  codeVersion: 'invented',
  keep: 5,
  onStep: say,
});
process.stdout.write(
  `${JSON.stringify(published, null, 2)}\npeak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`,
);
