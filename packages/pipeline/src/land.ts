import { constants } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Limits } from './configuration.ts';
import type { Problem } from './errors.ts';
import { readThrough } from './read/stream.ts';
import { type Facts, Survey } from './read/survey.ts';

export { arrivals } from './arrivals.ts';
export { readable } from './read/readable.ts';
export { unpack } from './read/unpack.ts';
export type { Facts } from './read/survey.ts';

/** A file where its sender put it. */
export interface ArrivedFile {
  readonly source: string;
  /** What its sender called it: the path relative to the data folder, with "/". */
  readonly name: string;
  readonly path: string;
}

/** A file kept as sent, or (from `unpack`) a member of one in the work folder. */
export interface LandedFile extends ArrivedFile, Facts {}

export interface LandOptions {
  /** Made when it is not there. */
  readonly landedFolder: string;
  readonly limits: Pick<Limits, 'fileBytes'>;
}

/**
 * Keeps every file as landed/<sha256> and says what it is, reading each once. A file appears under its hash by a rename,
 * whole or not at all. A folder and a missing, unreadable, empty or too large file are problems and harm none of the others.
 */
export async function land(
  files: readonly ArrivedFile[],
  { landedFolder, limits }: LandOptions,
): Promise<{ landed: LandedFile[]; problems: Problem[] }> {
  await mkdir(landedFolder, { recursive: true });
  const sizes = await landedSizes(landedFolder);
  const landed: LandedFile[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const outcome = await landOne(file, landedFolder, sizes, limits.fileBytes);
    if ('says' in outcome) problems.push(outcome);
    else landed.push(outcome);
  }
  return { landed, problems };
}

async function landOne(
  file: ArrivedFile,
  folder: string,
  sizes: Map<string, number>,
  limit: number,
): Promise<LandedFile | Problem> {
  const problem = (says: string, remedy: string): Problem => ({ where: file.name, says, remedy });
  try {
    const found = await stat(file.path);
    if (found.isDirectory()) return problem('This is a folder, not a file.', 'Name the files inside it: folder/*.csv.');
    if (!found.isFile()) return problem('This is not a regular file.', 'Put a copy of the file in its place.');
    if (found.size === 0) return problem('The file is empty.', 'Export it again; nothing was read from it.');
    const tooLarge = problem(
      `The file has ${megabytes(found.size)} MB and at most ${megabytes(limit)} MB are allowed.`,
      'Raise limits.file_megabytes in hearth.yaml if it should be this large.',
    );
    if (found.size > limit) return tooLarge;

    // Only a file of the same size can be here already. Then hashing it is enough; otherwise it is kept while it is hashed.
    const known = [...sizes.values()].includes(found.size);
    const facts = known ? await survey(file.path) : await keep(file.path, folder);
    if (facts.bytes > limit) return tooLarge;
    if (known && sizes.get(facts.hash) !== facts.bytes) await keep(file.path, folder, facts.hash);
    sizes.set(facts.hash, facts.bytes);

    if (facts.form === 'pdf') return problem('This is a PDF.', 'Export the table itself as CSV and send that.');
    if (facts.form === 'old_excel') {
      if (await hasPassword(join(folder, facts.hash)))
        return problem('The workbook has a password.', 'Save it without one, and send that.');
      return problem(
        'This is an Excel workbook of the old kind (.xls).',
        'Open it in Excel and save it as .xlsx, or save the sheet as CSV (UTF-8), and send that.',
      );
    }
    return { ...file, ...facts, path: join(folder, facts.hash) };
  } catch (error) {
    return { where: file.name, ...unreadable(error) };
  }
}

/** A workbook with a password is kept in the container of old ones, under a name that says so. */
async function hasPassword(path: string): Promise<boolean> {
  const mark = Buffer.from('EncryptedPackage', 'utf16le');
  let tail = Buffer.alloc(0);
  let found = false;
  await readThrough(path, (chunk) => {
    found ||= Buffer.concat([tail, chunk]).includes(mark);
    tail = Buffer.from(chunk.subarray(-mark.length));
  });
  return found;
}

/** What the bytes of a file are. */
export async function survey(path: string): Promise<Facts> {
  const seen = new Survey();
  await readThrough(path, (chunk) => seen.add(chunk));
  return seen.facts();
}

/** Copies a file to its place under its hash. The hash is that of the bytes copied, also when the file changes meanwhile. */
async function keep(path: string, folder: string, expected?: string): Promise<Facts> {
  const temporary = join(folder, `arriving-${process.pid}`);
  try {
    const facts = (await clone(path, temporary)) ? await survey(temporary) : await copy(path, temporary);
    if (expected !== undefined && facts.hash !== expected) throw new Error('the file changed while it was being read');
    await rename(temporary, join(folder, facts.hash));
    return facts;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A copy that shares its blocks with the original takes no time; not every file system can. */
async function clone(from: string, to: string): Promise<boolean> {
  return copyFile(from, to, constants.COPYFILE_FICLONE_FORCE).then(
    () => true,
    () => false,
  );
}

async function copy(from: string, to: string): Promise<Facts> {
  const target = await open(to, 'w');
  try {
    const seen = new Survey();
    await readThrough(from, (chunk) => seen.add(chunk), target);
    return seen.facts();
  } finally {
    await target.close();
  }
}

/** Sizes of what is landed, by hash. A file cut short by a power failure has another size than its ledger says and is kept anew. */
async function landedSizes(folder: string): Promise<Map<string, number>> {
  const names = (await readdir(folder)).filter((name) => /^[0-9a-f]{64}$/.test(name));
  const sizes = await Promise.all(names.map(async (name) => [name, (await stat(join(folder, name))).size] as const));
  return new Map(sizes);
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);

function unreadable(error: unknown): Pick<Problem, 'says' | 'remedy'> {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return { says: 'There is no such file.', remedy: 'Check its name, or send it again.' };
  if (code === 'EACCES' || code === 'EPERM')
    return { says: 'The file may not be read.', remedy: 'Give this user the right to read it.' };
  if (code === 'ENOSPC')
    return { says: 'There is no room left on the disk.', remedy: 'Free some space and load again.' };
  return { says: `The file could not be read (${message}).`, remedy: 'Copy it again, or send it again.' };
}
