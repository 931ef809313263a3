import { open, mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { refuse } from './errors.ts';
import type { LandedFile } from './land.ts';

const entry = z.object({
  /** Counts from 1 in the order of arrival. */
  sequence: z.int().positive(),
  source: z.string(),
  name: z.string(),
  /** SHA-256 of the bytes, and their name in the landed folder. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().nonnegative(),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'single-byte', 'binary']),
  byteOrderMark: z.boolean(),
  form: z.enum(['text', 'zip', 'gzip', 'parquet', 'pdf', 'old_excel']),
  strayBytes: z.int().nonnegative(),
  /** ISO 8601 with zone. */
  receivedAt: z.string(),
});

/** What arrived when; the bytes are in landed/<hash>. */
export type LedgerEntry = Readonly<z.infer<typeof entry>>;

const file = (landedFolder: string): string => join(landedFolder, 'ledger.json');

/** The ledger of a landed folder; empty where there is none yet. Throws Refused when it cannot be understood. */
export async function readLedger(landedFolder: string): Promise<LedgerEntry[]> {
  let text: string;
  try {
    text = await readFile(file(landedFolder), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  try {
    return z.object({ entries: z.array(entry) }).parse(JSON.parse(text)).entries;
  } catch (cause) {
    throw refuse(
      'landed/ledger.json',
      'The ledger of what arrived cannot be understood.',
      'Put back the copy from the last backup; the landed files themselves are not affected.',
      { cause },
    );
  }
}

/**
 * The ledger with new arrivals at its end. The same content twice for a source adds no entry, whatever its name; only a name
 * whose latest content was another goes back to it, as when a mistaken correction is withdrawn.
 */
export function withArrivals(
  ledger: readonly LedgerEntry[],
  landed: readonly LandedFile[],
  receivedAt: string,
): LedgerEntry[] {
  const entries = [...ledger];
  const known = new Set(entries.map(({ source, hash }) => `${hash} ${source}`));
  const latest = new Map(entries.map(({ source, name, hash }) => [`${source} ${name}`, hash]));
  for (const { source, name, hash, bytes, encoding, byteOrderMark, form, strayBytes } of landed) {
    const before = latest.get(`${source} ${name}`);
    latest.set(`${source} ${name}`, hash);
    if (before === hash || (before === undefined && known.has(`${hash} ${source}`))) continue;
    known.add(`${hash} ${source}`);
    const sequence = entries.length + 1;
    entries.push({ sequence, source, name, hash, bytes, encoding, byteOrderMark, form, strayBytes, receivedAt });
  }
  return entries;
}

/** Writes the ledger beside itself and renames it, so that it is always whole. The load does this last. */
export async function writeLedger(landedFolder: string, ledger: readonly LedgerEntry[]): Promise<void> {
  await mkdir(landedFolder, { recursive: true });
  const temporary = `${file(landedFolder)}.${process.pid}`;
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(`${JSON.stringify({ entries: ledger }, null, 1)}\n`);
    // what is named here must survive a power failure; the landed files are compared by size and hash instead
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, file(landedFolder));
}

/** A file of the ledger where it is kept. */
export const landedFile = (landedFolder: string, entry: LedgerEntry): LandedFile => ({
  ...entry,
  path: join(landedFolder, entry.hash),
});
