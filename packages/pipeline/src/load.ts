import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildWarehouse } from './build.ts';
import type { Configuration } from './configuration.ts';
import { openDatabase } from './duckdb.ts';
import { attachEmpty } from './empty-databases.ts';
import { refuse, Refused } from './errors.ts';
import { arrivals, land } from './land.ts';
import { alone } from './lock.ts';
import { type LedgerEntry, readLedger, withArrivals, writeLedger } from './ledger.ts';
import { type LandedEntry, openFiles } from './open.ts';
import { readReportOf, reportOf, type LoadReport } from './report.ts';

export interface LoadOptions {
  readonly dataFolder: string;
  readonly configuration: Configuration;
  /** When the load runs, ISO 8601 with zone; the only clock there is. */
  readonly receivedAt: string;
  /** The last day the figures may use, ISO 8601; the last day on record when absent. */
  readonly asOf?: string;
  readonly codeVersion: string;
  /** The indicators that a goal may be about, by id; any where none is given. */
  readonly indicators?: readonly string[];
  /** As DuckDB writes it: "1GB". */
  readonly memoryLimit?: string;
  readonly threads?: number;
  readonly progress?: (says: string) => void;
}

export const landedFolder = (dataFolder: string): string => join(dataFolder, 'landed');
export const warehousePath = (dataFolder: string): string => join(dataFolder, 'warehouse.duckdb');

/**
 * Lands the files that the sources name, builds the warehouse anew from everything landed, beside the one in use, and puts it in
 * its place by a rename. Anything wrong with a file or the configuration throws Refused and changes nothing.
 */
export async function load(options: LoadOptions): Promise<LoadReport> {
  return alone(join(options.dataFolder, 'load.lock'), () => loadAlone(options));
}

async function loadAlone(options: LoadOptions): Promise<LoadReport> {
  const { dataFolder, configuration, receivedAt, progress = () => undefined } = options;
  if (options.asOf !== undefined && !isDate(options.asOf)) {
    throw refuse('--as-of', `“${options.asOf}” is not a date.`, 'Write it as 2026-02-12.');
  }
  const landed = landedFolder(dataFolder);
  const arrived = arrivals(dataFolder, configuration.sources);
  const { landed: files, problems } = await land(arrived.files, { landedFolder: landed, limits: configuration.limits });
  if (arrived.problems.length + problems.length > 0) throw new Refused([...arrived.problems, ...problems]);

  const before = await readLedger(landed);
  const ledger = withArrivals(before, files, receivedAt);
  const fingerprint = fingerprintOf(ledger, options);
  const path = warehousePath(dataFolder);
  progress(`${files.length} files found, ${ledger.length - before.length} of them new`);
  // a warehouse that cannot be read is built again: everything it holds is landed
  const unchanged = existsSync(path) ? await readReportOf(path, fingerprint).catch(() => undefined) : undefined;
  if (unchanged !== undefined) return unchanged;

  const workFolder = join(dataFolder, 'work');
  const report = await inWorkFolder(workFolder, async () => {
    const built = await buildIn(
      workFolder,
      options,
      ledger.map((entry) => ({ ...entry, folder: landed })),
      fingerprint,
    );
    renameSync(built.path, path);
    return built.report;
  });
  // The ledger is the truth and the warehouse follows from it: were we stopped in between, the next load would build it again.
  await writeLedger(landed, ledger);
  return report;
}

/** Runs `work` with an empty folder that is gone afterwards. */
export async function inWorkFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds a warehouse in a work folder; gives its path and what it says of itself. */
export async function buildIn(
  workFolder: string,
  options: LoadOptions,
  ledger: readonly LandedEntry[],
  fingerprint: string,
): Promise<{ path: string; report: LoadReport }> {
  const database = await openDatabase({
    temporaryFolder: join(workFolder, 'spill'),
    ...(options.memoryLimit === undefined ? {} : { memoryLimit: options.memoryLimit }),
    ...(options.threads === undefined ? {} : { threads: options.threads }),
  });
  try {
    // A checkpoint in the middle would renumber rows that are remembered by their place.
    await database.run(`set checkpoint_threshold = '1TB'`);
    // staging is thrown away: writing it out once more at the end would be for nothing
    await database.run('pragma disable_checkpoint_on_shutdown');
    // files that cannot be opened are refused without a warehouse
    const opened = await openFiles(database, options.configuration, ledger, workFolder, options.progress);
    const path = await attachEmpty(database, workFolder, options.configuration.schoolYear.firstMonth);
    await buildWarehouse(database, options, ledger, opened, fingerprint);
    await database.run('checkpoint warehouse');
    // while it is attached: to open it once more takes as long as to read a small file
    const report = await reportOf(database, false);
    await database.run('detach warehouse');
    return { path, report };
  } finally {
    database.close();
  }
}

/** What the warehouse is a function of. Equal fingerprints mean that there is nothing to do. */
export function fingerprintOf(
  ledger: readonly LedgerEntry[],
  { configuration, codeVersion, asOf }: Pick<LoadOptions, 'configuration' | 'codeVersion' | 'asOf'>,
): string {
  const hash = createHash('sha256');
  for (const { sequence, source, name, hash: content, receivedAt } of ledger)
    hash.update(`${sequence} ${source} ${name} ${content} ${receivedAt}\n`);
  hash.update(`${configuration.hash} ${codeVersion} ${asOf ?? ''}`);
  return hash.digest('hex');
}

/** Whether a text is a day that exists, as ISO 8601 writes it. */
function isDate(written: string): boolean {
  const day = new Date(`${written}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
}
