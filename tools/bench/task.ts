// One measured piece of work in a process of its own: `node task.ts NAME FOLDER`. Prints its seconds and peak memory as JSON.
import { createHash } from 'node:crypto';
import { createReadStream, globSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { publish } from '../../packages/metrics/src/publish/index.ts';
import { load, readConfiguration, warehousePath } from '../../packages/pipeline/src/index.ts';

const [name = '', folder = ''] = process.argv.slice(2);
const receivedAt = '2026-06-30T12:00:00.000Z';
const csvFiles = (): string[] => globSync('incoming/*.csv', { cwd: folder }).map((file) => join(folder, file));

async function loadFolder(): Promise<number> {
  const { rowsRead } = await load({
    dataFolder: folder,
    configuration: await readConfiguration(join(folder, 'hearth.yaml')),
    receivedAt,
    codeVersion: 'bench',
    ...(process.env['BENCH_MEMORY'] === undefined ? {} : { memoryLimit: process.env['BENCH_MEMORY'] }),
  });
  return rowsRead;
}

const tasks: Record<string, () => Promise<unknown>> = {
  // what DuckDB alone needs to put the same files into tables of a database file; it stops at the planted faults unless told not to
  async bare() {
    const path = join(folder, 'bare.duckdb');
    rmSync(path, { force: true });
    const instance = await DuckDBInstance.create(path, { memory_limit: '1GB' });
    const connection = await instance.connect();
    for (const [index, file] of csvFiles().entries())
      await connection.run(`create table t${index} as from read_csv('${file}', ignore_errors = true)`);
    await connection.run('checkpoint');
    connection.closeSync();
    instance.closeSync();
    const { size } = statSync(path);
    rmSync(path);
    return { bytes: size };
  },
  async load() {
    for (const left of ['landed', 'work', 'warehouse.duckdb'])
      rmSync(join(folder, left), { recursive: true, force: true });
    const rows = await loadFolder();
    return { rows, bytes: statSync(warehousePath(folder)).size };
  },
  async reload() {
    await loadFolder();
  },
  async hash() {
    for (const file of csvFiles()) {
      const hash = createHash('sha256');
      for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
      hash.digest('hex');
    }
  },
  async publish() {
    const { cells } = await publish({
      warehouse: warehousePath(folder),
      releases: join(folder, 'releases'),
      publishedAt: receivedAt,
      codeVersion: 'bench',
      keep: 1,
    });
    return { cells };
  },
};

const task = tasks[name];
if (task === undefined) throw new Error(`no task ${name}`);
const started = performance.now();
const answer = await task();
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024, ...(answer ?? {}) }));
