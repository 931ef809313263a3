import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

const idPattern = /^(.+)\.([1-9][0-9]*)$/;
const BUILDING = '.building-';
const NEXT = 'current.next';

/** The id of the live release, or undefined where nothing was ever published. */
export function currentRelease(releases: string): string | undefined {
  const path = join(releases, 'current');
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}

/** Ids of complete releases, oldest first: by as-of date, then by number. */
export function releaseIds(releases: string): string[] {
  if (!existsSync(releases)) return [];
  return readdirSync(releases, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && idPattern.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort((a, b) => compareIds(a, b));
}

function compareIds(a: string, b: string): number {
  const [, dayA = '', numberA = ''] = idPattern.exec(a) ?? [];
  const [, dayB = '', numberB = ''] = idPattern.exec(b) ?? [];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return Number(numberA) - Number(numberB);
}

/** The next id for an as-of date: `<as_of>.<n>`, n one more than any there is. */
export function nextReleaseId(releases: string, asOf: string): string {
  const numbers = releaseIds(releases).flatMap((id) => {
    const [, day, number] = idPattern.exec(id) ?? [];
    return day === asOf ? [Number(number)] : [];
  });
  return `${asOf}.${Math.max(0, ...numbers) + 1}`;
}

/**
 * Removes what a publication that did not finish left behind. `current.next` is written before the folder gets its name,
 * so a release that never went live is known by it.
 */
export function clearLeftovers(releases: string): void {
  if (!existsSync(releases)) return;
  const next = join(releases, NEXT);
  if (existsSync(next)) {
    const id = readFileSync(next, 'utf8').trim();
    if (idPattern.test(id) && !/[/\\]/.test(id) && id !== currentRelease(releases)) {
      rmSync(join(releases, id), { recursive: true, force: true });
    }
    rmSync(next);
  }
  for (const name of readdirSync(releases)) {
    if (name.startsWith(BUILDING)) rmSync(join(releases, name), { recursive: true, force: true });
  }
}

/** Makes the empty folder in which a release is built, beside those that are complete. */
export function startBuilding(releases: string, id: string): string {
  const folder = join(releases, `${BUILDING}${id}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** How many files are synced at a time: a disk that is asked for several writes them together. */
const SYNCED_AT_A_TIME = 4;

/** Brings a built folder to the disk, with everything in it: a release has a folder for every school. */
export async function syncAll(building: string): Promise<void> {
  const paths = [
    building,
    ...readdirSync(building, { recursive: true, encoding: 'utf8' }).map((name) => join(building, name)),
  ];
  const each = paths.values();
  const worker = async (): Promise<void> => {
    for (const path of each) await sync(path);
  };
  await Promise.all(Array.from({ length: SYNCED_AT_A_TIME }, worker));
}

/** Gives a built folder that is on disk its name and makes it live, by two renames; each is on disk before the next is begun. */
export async function makeLive(
  releases: string,
  building: string,
  id: string,
  onStep: (step: string) => void,
): Promise<void> {
  const next = join(releases, NEXT);
  writeFileSync(next, `${id}\n`);
  await sync(next);
  await sync(releases);
  onStep('named');
  renameSync(building, join(releases, id));
  await sync(releases);
  onStep('placed');
  renameSync(next, join(releases, 'current'));
  await sync(releases);
  onStep('live');
}

/** Removes all but the last `keep` releases; the live one always stays. */
export function prune(releases: string, keep: number): string[] {
  const live = currentRelease(releases);
  const removed = releaseIds(releases)
    .filter((id) => id !== live)
    .slice(0, -Math.max(keep - 1, 0) || undefined);
  for (const id of removed) rmSync(join(releases, id), { recursive: true });
  return removed;
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // a folder cannot be synced on Windows; there a rename is on disk when it returns
    if (process.platform !== 'win32') throw error;
  } finally {
    await handle.close();
  }
}
