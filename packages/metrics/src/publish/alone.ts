import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  if (!take(path) && (isRunning(path) || !takeOver(path))) throw busy(path);
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

/**
 * Gives the file its name where there is none; the file system lets only one process do so. It has its content before its
 * name: a lock that another process sees empty would be taken for one left behind. (The pipeline’s lock is made the same way;
 * the two packages do not import each other.)
 */
function take(path: string): boolean {
  const own = `${path}.${String(process.pid)}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Sets aside what a killed process left behind. Of two that do, the later may find the lock of the first, and gives it back. */
function takeOver(path: string): boolean {
  const aside = `${path}.${String(process.pid)}.left`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return take(path);
  }
  try {
    if (!isRunning(aside)) return take(path);
    linkSync(aside, path);
    return false;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Whether the process that wrote the file is alive. After a restart another process may have our own number. */
function isRunning(path: string): boolean {
  let owner: number;
  try {
    owner = Number(readFileSync(path, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
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
