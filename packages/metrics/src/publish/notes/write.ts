import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { published } from '@hearth/contracts';
import { type Database, literal } from '../../database.ts';
import type { Manifest } from '../manifest.ts';
import { currentRelease } from '../releases.ts';
import { appendRows } from '../tables.ts';
import { causes, newFiles } from './causes.ts';
import { movedFigures, movedRecords, movedRegisters, type Note, type Said } from './compare.ts';
import { sayNotes } from './say.ts';

/** What both releases must have for their figures to be compared. */
const compared = ['release', 'cell', 'quality', 'register_day', 'policy'] as const;

/**
 * Compares the release that is being built with the live one, and fills published.release_note from what both publish. Returns
 * the manifest with the notes in words, for the command line; there are none where there is no earlier release.
 */
export async function withReleaseNotes(database: Database, releases: string, now: Manifest): Promise<Manifest> {
  const id = currentRelease(releases);
  const folder = join(releases, id ?? '');
  if (id === undefined || !existsSync(join(folder, 'published.duckdb'))) return { ...now, changes: [] };
  const before = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  await database.run(`attach ${literal(join(folder, 'published.duckdb'))} as earlier (read_only)`);
  try {
    const found = (await isComparable(database))
      ? await compare(database, before, now)
      : [
          {
            topic: 'cause',
            item: 'code',
            says: 'The release before was made by a version of Hearth whose figures cannot be compared.',
          } as const,
        ];
    await write(database, [{ topic: 'release', item: id, says: before.as_of }, ...found]);
    return { ...now, rows: { ...now.rows, release_note: found.length + 1 }, changes: sayNotes(id, found) };
  } finally {
    await database.run('detach earlier');
  }
}

async function isComparable(database: Database): Promise<boolean> {
  const rows = await database.rows("select table_name from duckdb_tables() where database_name = 'earlier'");
  return compared.every((name) => rows.some((row) => row['table_name'] === name));
}

async function compare(database: Database, before: Manifest, now: Manifest): Promise<Said[]> {
  const [release] = await database.rows('select school_year::double as school_year from earlier.release');
  const earlier = { month: (before.as_of ?? '').slice(0, 7), schoolYear: Number(release?.['school_year'] ?? 0) };
  return [
    ...(await movedFigures(database, earlier)),
    ...(await movedRegisters(database, earlier)),
    ...(await movedRecords(database, earlier)),
    ...(await newFiles(database, before)),
    ...(await causes(database, before, now)),
  ];
}

async function write(database: Database, notes: readonly Said[]): Promise<void> {
  const empty = Object.fromEntries(Object.keys(published.release_note.columns).map((name) => [name, null]));
  await appendRows(
    database,
    published.release_note,
    notes.map(
      (note, position) =>
        ({ ...empty, period: '', school_id: 'district', ...note, position: position + 1 }) as unknown as Note,
    ),
  );
}
