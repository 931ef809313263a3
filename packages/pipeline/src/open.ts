import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Configuration } from './configuration.ts';
import type { Database } from './duckdb.ts';
import { Refused, refuse, type Problem } from './errors.ts';
import { readable, unpack } from './land.ts';
import { landedFile, type LedgerEntry } from './ledger.ts';

import { type OpenFile, openRows } from './stage.ts';

/** A ledger entry and the folder in which its bytes are. */
export interface LandedEntry extends LedgerEntry {
  readonly folder: string;
}

/** Opens every landed file, or member of one, once for each fill of its source, in the order of arrival. Throws Refused with every file that cannot be opened. */
export async function openFiles(
  database: Database,
  configuration: Configuration,
  ledger: readonly LandedEntry[],
  workFolder: string,
): Promise<OpenFile[]> {
  const unpacked = join(workFolder, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  const opened: OpenFile[] = [];
  const problems: Problem[] = [];
  let arrival = 0;
  for (const entry of ledger) {
    const source = configuration.sources.find(({ name }) => name === entry.source);
    // a source that hearth.yaml no longer names no longer counts; its files stay landed
    if (source === undefined) continue;
    try {
      await requireLanded(entry);
      for (const member of await unpack(landedFile(entry.folder, entry), unpacked, configuration.limits)) {
        arrival += 1;
        const file = await readable(member, source.format.encoding, unpacked);
        for (const { fill, rows } of await openRows(database, file, source)) {
          opened.push({
            fileKey: opened.length + 1,
            arrival,
            source,
            fill,
            name: member.name,
            hash: member.hash,
            bytes: member.bytes,
            receivedAt: entry.receivedAt,
            notes: file.notes,
            rows,
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
  if (problems.length > 0) throw new Refused(problems);
  return opened;
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
