import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { Refused } from '../src/errors.ts';
import type { ArrivedFile } from '../src/land.ts';

/** A folder with these files that is gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    onTestFinished(remove);
  } catch {
    // made in a hook, for several tests: it goes when the process does
    process.once('exit', remove);
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export const arrived = (folder: string, name: string, source = 'attendance'): ArrivedFile => ({
  source,
  name,
  path: join(folder, name),
});

/** What something is refused with: "where: says". Fails when it is not refused. */
export async function refusal(work: Promise<unknown> | (() => unknown)): Promise<string> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    if (error instanceof Refused) return error.problems.map(({ where, says }) => `${where}: ${says}`).join('\n');
    throw error;
  }
  throw new Error('nothing was refused');
}
