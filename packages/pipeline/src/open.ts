import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type BundleFile, openBundle } from './bundle/open-bundle.ts';
import type { Configuration, Limits } from './configuration.ts';
import type { Database } from './duckdb.ts';
import { Refused, refuse, type Problem } from './errors.ts';
import { type LandedFile, readable, unpack } from './land.ts';
import { landedFile, type LedgerEntry } from './ledger.ts';
import { isLookedUpIn, type LookupFile, readLookup, withLookups } from './lookup.ts';
import { templateSheets } from './read/template.ts';
import { sheetsOf } from './read/workbook.ts';
import { type Source, sheetsWanted } from './source.ts';
import { type OpenFile, openRows } from './stage.ts';

/** A ledger entry and the folder in which its bytes are. */
export interface LandedEntry extends LedgerEntry {
  readonly folder: string;
}

/** Files whose rows can be read: those that fill a table, and those in which its rows are looked up. */
export interface Opened {
  readonly files: readonly OpenFile[];
  readonly lookups: readonly LookupFile[];
}

/** Opens every landed file, or member of one, once for each fill of its source, in the order of arrival, and those in which its rows are looked up. Throws Refused with every file that cannot be opened. */
export async function openFiles(
  database: Database,
  configuration: Configuration,
  ledger: readonly LandedEntry[],
  workFolder: string,
  progress: (says: string) => void = () => undefined,
): Promise<Opened> {
  const unpacked = join(workFolder, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  const opened: OpenFile[] = [];
  const lookups: LookupFile[] = [];
  const problems: Problem[] = [];
  const unused = new Map<Source, string[]>();
  const bundled = new Map<Source, BundleFile[]>();
  let arrival = 0;
  for (const entry of ledger) {
    const source = configuration.sources.find(({ name }) => name === entry.source);
    // a source that hearth.yaml no longer names no longer counts; its files stay landed
    if (source === undefined) continue;
    try {
      await requireLanded(entry);
      const isWorkbook = source.format.kind === 'excel';
      // the sheets of a workbook arrive as one: none of them is newer than the others
      if (isWorkbook) arrival += 1;
      for (const member of await membersOf(landedFile(entry.folder, entry), source, unpacked, configuration.limits)) {
        if (!isWorkbook) arrival += 1;
        const file = await readable(member, source.format.encoding, unpacked);
        if (source.bundle !== undefined) {
          const { hash, bytes } = member;
          const { receivedAt } = entry;
          bundled.set(source, [...(bundled.get(source) ?? []), { ...file, arrival, hash, bytes, receivedAt }]);
          continue;
        }
        if (isLookedUpIn(source, file.name)) {
          const { receivedAt } = entry;
          const { hash, bytes } = member;
          lookups.push(
            await readLookup(database, source, file, { arrival, hash, bytes, receivedAt, notes: file.notes }),
          );
        }
        const filled = await openRows(database, file, source);
        if (filled.length === 0 && !isLookedUpIn(source, file.name)) {
          unused.set(source, [...(unused.get(source) ?? []), file.name]);
        }
        for (const { fill, rows, notes = [], remedies } of filled) {
          opened.push({
            fileKey: opened.length + 1,
            arrival,
            source,
            fill,
            name: member.name,
            sent: entry.name,
            hash: member.hash,
            bytes: member.bytes,
            receivedAt: entry.receivedAt,
            notes: [...file.notes, ...notes],
            rows,
            ...(remedies === undefined ? {} : { remedies }),
            delivered: 0,
            unreadable: 0,
            replaced: 0,
          });
        }
      }
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      problems.push(...error.problems);
    }
  }
  for (const [source, members] of bundled) {
    if (source.bundle === undefined) continue;
    try {
      const made = await openBundle(database, source, source.bundle, members);
      lookups.push(...made.lookups);
      for (const { file, ...rest } of made.filled) {
        opened.push({
          ...file,
          ...rest,
          source,
          sent: file.name,
          fileKey: opened.length + 1,
          delivered: 0,
          unreadable: 0,
          replaced: 0,
        });
      }
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      problems.push(...error.problems);
    }
  }
  const files: OpenFile[] = [];
  for (const file of opened) {
    try {
      files.push({ ...file, rows: await withLookups(database, file, lookups) });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      problems.push(
        ...error.problems.filter(
          (one) => !problems.some(({ where, says }) => where === one.where && says === one.says),
        ),
      );
    }
  }
  for (const [source, names] of unused) {
    if (opened.some((file) => file.source === source)) {
      progress(
        `${source.name}: no table is filled from ${names[0] ?? ''}${names.length > 1 ? ` and ${names.length - 1} more files` : ''}`,
      );
    } else if (problems.length === 0) problems.push(aboutNothing(source, names));
  }
  if (problems.length > 0) throw new Refused(problems);
  return { files, lookups };
}

/** The files that a landed file is for its source: the sheets of a workbook, the members of an archive, or itself. */
function membersOf(file: LandedFile, source: Source, workFolder: string, limits: Limits) {
  if (source.template !== undefined) return templateSheets(file, source.template, source, limits);
  return source.format.kind === 'excel'
    ? sheetsOf(file, sheetsWanted(source), limits)
    : unpack(file, workFolder, limits);
}

/** A source all of whose files have names that say nothing to its fills is described wrongly. */
function aboutNothing({ name, fills }: Source, names: readonly string[]): Problem {
  const globs = [...new Set(fills.flatMap(({ files = [] }) => files))];
  return {
    where: `sources.${name}`,
    says: `No table is filled from any of its files; the first is ${names[0] ?? ''}.`,
    remedy: `They are told apart by their names: ${globs.join(', ')}.`,
  };
}

/** Refuses when the copy of a file that arrived earlier is gone or cut short: the warehouse would silently lose its rows. */
async function requireLanded(entry: LandedEntry): Promise<void> {
  const found = await stat(join(entry.folder, entry.hash)).catch(() => undefined);
  if (found?.size === entry.bytes) return;
  throw refuse(
    entry.name,
    `The copy of this file that was kept on ${entry.receivedAt.slice(0, 10)} ${found === undefined ? 'is gone' : 'has been cut short'}.`,
    `Put landed/${entry.hash} back from a backup, or send the same file again.`,
  );
}
