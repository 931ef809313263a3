import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { refuse } from './errors.ts';

const held = new Set<string>();

/**
 * Runs `work` while no other load runs in the data folder; `path` is a file that holds our process number meanwhile. One that a
 * killed process left behind is taken over. Throws Refused where another load is running.
 */
export async function alone<T>(path: string, work: () => Promise<T>): Promise<T> {
  if (!take(path) && (isRunning(path) || !takeOver(path))) {
    throw refuse(
      'data folder',
      'Another load is running in it.',
      `Wait until it has finished. If none is running, remove the file ${path}.`,
    );
  }
  held.add(path);
  try {
    return await work();
  } finally {
    held.delete(path);
    rmSync(path, { force: true });
  }
}

/**
 * Gives the file its name where there is none; the file system lets only one process do so. It has its content before its
 * name: a lock that another process sees empty would be taken for one left behind.
 */
function take(path: string): boolean {
  const own = `${path}.${String(process.pid)}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
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
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return take(path);
  }
  try {
    if (!isRunning(aside)) return take(path);
    linkSync(aside, path);
    return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
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
  } catch {
    return false;
  }
  if (owner === process.pid) return held.has(path);
  if (!Number.isInteger(owner) || owner <= 0) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
