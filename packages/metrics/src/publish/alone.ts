import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PublishRefused } from './errors.ts';

const held = new Set<string>();

/**
 * Runs `work` while no other publication runs in the releases folder: two would clear away each other’s unfinished release.
 * `.publishing` holds our process number meanwhile; one that a killed process left behind is taken over.
 */
export async function alone<T>(releases: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(releases, { recursive: true });
  const path = join(releases, '.publishing');
  if (!take(path)) {
    if (isRunning(path)) throw busy(path);
    rmSync(path, { force: true });
    if (!take(path)) throw busy(path);
  }
  held.add(path);
  try {
    return await work();
  } finally {
    held.delete(path);
    rmSync(path, { force: true });
  }
}

const busy = (path: string): PublishRefused =>
  new PublishRefused([
    {
      where: 'releases',
      says: 'Another publication is running.',
      remedy: `Wait until it has finished. If none is running, remove the file ${path}.`,
    },
  ]);

/** Writes the file where there is none; the file system lets only one process do so. */
function take(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the process that wrote the file is alive. After a restart another process may have our own number. */
function isRunning(path: string): boolean {
  const owner = Number(readFileSync(path, 'utf8'));
  if (owner === process.pid) return held.has(path);
  if (!Number.isInteger(owner) || owner <= 0) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    // it lives, and is another user’s
    return codeOf(error) === 'EPERM';
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
