import { appendFile, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';

/** One view of named students. */
export interface NamedView {
  /** ISO 8601 with zone. */
  readonly when: string;
  /** “this machine” until there are accounts. */
  readonly who: string;
  readonly school: string;
  readonly release: string;
  readonly view: 'list' | 'print' | 'csv' | 'reconciliation' | 'reconciliation_csv';
  readonly why: string;
  /** The district’s own numbers of every student shown, never a name. */
  readonly students: readonly string[];
}

const OWNER_ONLY = { folder: 0o700, file: 0o600 };

/**
 * Appends a view to `access-log/<month>.jsonl` of the data folder, and returns when it is on disk. Rejects where it cannot be
 * written: then nothing may be shown.
 */
export async function recordView(dataFolder: string, view: NamedView): Promise<void> {
  const folder = join(dataFolder, 'access-log');
  await mkdir(folder, { recursive: true, mode: OWNER_ONLY.folder });
  const file = await open(join(folder, `${view.when.slice(0, 7)}.jsonl`), 'a', OWNER_ONLY.file);
  try {
    // one write, so that lines of views at the same moment do not mix
    await appendFile(file, `${JSON.stringify(view)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

export const dataFolder = (): string => process.env['HEARTH_DATA'] || 'data';
