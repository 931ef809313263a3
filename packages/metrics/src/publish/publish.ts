import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { published } from '@hearth/contracts';
import { type Database, literal, openDatabase } from '../database.ts';
import { isPublished } from '../indicator.ts';
import { indicators } from '../indicators/index.ts';
import { recordIndicators } from '../records/index.ts';
import { accept } from './accept.ts';
import { alone } from './alone.ts';
import { writeCalendar } from './calendar.ts';
import { writeComparisons } from './comparisons.ts';
import { type ConfidentialRows, writeOfStudents } from './confidential/write-confidential.ts';
import { writeEffects } from './effects/write-effects.ts';
import { PublishRefused } from './errors.ts';
import { makeManifest, type Manifest } from './manifest.ts';
import { writeRecordCounts } from './notes/records.ts';
import { withReleaseNotes } from './notes/write.ts';
import { writePolicies } from './policies/write.ts';
import { defaultRules } from './protect/primary.ts';
import { countFigures, type FiguresMade, protectFigures } from './protected-figures.ts';
import { clearLeftovers, makeLive, nextReleaseId, prune, startBuilding, syncAll } from './releases.ts';
import { writeServices } from './services/write-services.ts';
import { writeBenefits } from './strategy/write-benefits.ts';
import { writeGoals } from './strategy/write-goals.ts';
import { writeStrategy } from './strategy/write-strategy.ts';
import { writeSurveys } from './surveys/write-surveys.ts';
import { appendRows } from './tables.ts';
import { together } from './together.ts';
import { verify } from './verify.ts';
import { attachWorkbench } from './workbench.ts';
import { createPublished } from './write.ts';

/**
 * So much of what DuckDB has used it keeps until the end: to give memory back to the system after every statement, and to be given it
 * again empty, took a third of a publication. Only what is used is taken.
 */
const KEPT_MEMORY = `${Math.floor(Math.min(4e9, totalmem() / 4) / 1e6)}MB`;

export interface PublishOptions {
  /** Path of warehouse.duckdb; opened read-only. */
  readonly warehouse: string;
  /** The folder that holds the releases. */
  readonly releases: string;
  /** ISO 8601 with zone; the clock is the caller’s. */
  readonly publishedAt: string;
  readonly codeVersion: string;
  /** How many releases to keep, the new one included. */
  readonly keep: number;
  /** Whether the release holds named students for each school’s own staff; it does where nothing is said. */
  readonly confidential?: boolean;
  /** How much memory DuckDB may use before it writes to disk; half of the machine’s where nothing is said. */
  readonly memoryLimit?: string;
  /** Called after each step; for progress, and for tests that fail at each. */
  readonly onStep?: (step: string) => void;
}

export interface Published {
  readonly id: string;
  readonly folder: string;
  readonly cells: number;
  /** Cells by status. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly removed: readonly string[];
  /** What is different from the release before, in words; see notes/say.ts. */
  readonly changes: readonly string[];
}

/**
 * Counts, protects and writes a release beside the live one, verifies it and makes it live by renaming `current`.
 * Throws PublishRefused when the warehouse may not be published (a code that nobody mapped); then nothing has changed.
 * A crash at any step leaves the release before it live; what it left behind is cleared by the next publication.
 */
export async function publish(options: PublishOptions): Promise<Published> {
  const { releases, keep } = options;
  const onStep = options.onStep ?? ((): void => undefined);
  const memoryLimit = options.memoryLimit ?? `${Math.floor(totalmem() / 2_000_000)}MB`;
  const database = await openDatabase(':memory:', {
    preserve_insertion_order: 'false',
    memory_limit: memoryLimit,
  });
  try {
    await database.run(`attach ${literal(options.warehouse)} as warehouse (read_only)`);
    await suit(database);
    await accept(database);
    onStep('accepted');
    return await alone(releases, async () => {
      clearLeftovers(releases);
      const built = await build(database, options, onStep);
      await together(verify(built.folder, built), syncAll(built.folder));
      onStep('verified');
      const { release_id: id, cells } = built.manifest;
      await makeLive(releases, built.folder, id, onStep);
      const removed = prune(releases, keep);
      onStep('pruned');
      return {
        id,
        folder: join(releases, id),
        cells: built.cells,
        statuses: cells,
        removed,
        changes: built.manifest.changes ?? [],
      };
    });
  } finally {
    database.close();
  }
}

/** A warehouse of fewer rows is published by one thread: a second one would wait for more than it does. */
const FEW_ROWS = 100_000;

/** Gives DuckDB the threads and the memory that suit the rows of the attached warehouse. */
async function suit(database: Database): Promise<void> {
  const [row] = await database.rows(
    `select sum(estimated_size)::double as rows from duckdb_tables() where database_name = 'warehouse'`,
  );
  await database.run(
    Number(row?.['rows']) < FEW_ROWS ? 'set threads = 1' : `set block_allocator_memory = '${KEPT_MEMORY}'`,
  );
}

interface Built {
  readonly folder: string;
  /** How many cells were written. */
  readonly cells: number;
  readonly manifest: Manifest;
}

/**
 * Builds the release beside the live one, and closes the database: everything about persons, what DuckDB spilled included,
 * is gone when it returns.
 */
async function build(database: Database, options: PublishOptions, onStep: (step: string) => void): Promise<Built> {
  const { releases, publishedAt, codeVersion } = options;
  const { minimumGroup } = defaultRules;
  let spill: string | undefined;
  try {
    const load = await readLoad(database);
    const id = nextReleaseId(releases, load.as_of ?? publishedAt.slice(0, 10));
    const folder = startBuilding(releases, id);
    // beside the folder, not in it: what is spilled is about persons
    spill = `${folder}.spill`;
    await database.run(`set temp_directory = ${literal(spill)}`);
    mkdirSync(spill, { recursive: true });
    await database.run('detach warehouse');
    await attachWorkbench(database, options.warehouse, join(spill, 'warehouse.duckdb'));
    onStep('begun');
    await createPublished(database, join(folder, 'published.duckdb'));
    await appendRows(database, published.release, [
      { ...load, release_id: id, published_at: publishedAt, code_version: codeVersion, minimum_group: minimumGroup },
    ]);
    await writeIndicators(database);
    await database.run(`insert into published.school
      select school_id, name, level, community_school_since from warehouse.school order by school_id`);
    await writeComparisons(database, minimumGroup);
    onStep('described');
    const names = options.confidential === false ? undefined : folder;
    const aside = await database.beside();
    const counted = await countFigures(database);
    onStep('counted');
    // while figures are protected, which is no work of the database, it writes what needs none of them
    const [figuresMade, ofStudents] = await together(
      protectFigures(database, counted, names, onStep),
      writeAside(aside, names, minimumGroup),
    );
    const [cells, figure] = await together(
      finishCells(database, aside, figuresMade),
      figuresMade.exact?.finish() ?? Promise.resolve(0),
    );
    const confidential = ofStudents && { ...ofStudents, rows: { ...ofStudents.rows, figure } };
    onStep('confidential');
    onStep('quality');
    const made = await makeManifest(database, id, confidential);
    const manifest = await withReleaseNotes(database, releases, made);
    writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    await database.run('detach published');
    onStep('written');
    return { folder, cells, manifest };
  } finally {
    database.close();
    if (spill !== undefined) rmSync(spill, { recursive: true, force: true });
  }
}

interface Load {
  readonly as_of: string | null;
  readonly school_year: number | null;
  readonly instructional_day: number | null;
  readonly district_name: string;
  readonly contact_log: string | null;
  readonly invented: boolean;
  readonly inputs_hash: string;
}

async function readLoad(database: Database): Promise<Load> {
  const [row] = await database.rows(`
    select as_of::varchar as as_of, school_year, instructional_day, district_name, contact_log, invented, inputs_hash from warehouse.load`);
  if (!row)
    throw new PublishRefused([{ where: 'warehouse', says: 'It holds no load.', remedy: 'Run hearth load first.' }]);
  return row as unknown as Load;
}

const writeIndicators = (database: Database): Promise<void> =>
  appendRows(
    database,
    published.indicator,
    [...indicators.filter(isPublished), ...recordIndicators].map(
      ({ id, version, unit, better, title, definition }, index) => ({
        indicator_id: id,
        definition_version: version,
        position: index + 1,
        unit,
        better,
        title,
        definition,
      }),
    ),
  );

/**
 * Writes what needs no figure of ours; `names` is the folder that gets what is told of students. What differs between policies comes
 * last, because it takes longest.
 */
async function writeAside(
  database: Database,
  names: string | undefined,
  minimumGroup: number,
): Promise<ConfidentialRows | null> {
  await writeRecordCounts(database, minimumGroup);
  await writeCalendar(database);
  await writeSurveys(database, minimumGroup);
  await writeServices(database);
  await writeStrategy(database);
  await writeEffects(database);
  return names === undefined ? null : writeOfStudents(database, names);
}

/** Writes the cells, and then what is made of them: other policies beside them, goals, and what outcomes are worth. `aside` has what writeAside left. Returns how many there are. */
async function finishCells(database: Database, aside: Database, { cells }: FiguresMade): Promise<number> {
  const written = await cells.finish();
  await writePolicies(aside);
  await writeGoals(database);
  await writeBenefits(database);
  return written;
}
