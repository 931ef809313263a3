import { join } from 'node:path';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import type { Limits } from '../configuration.ts';
import { Refused, refuse } from '../errors.ts';
import type { LandedFile } from '../land.ts';
import { extract, isArchive, nested, tooLarge } from './member.ts';

/** More members than any export has. */
const MEMBERS = 10_000;
/** Real tables shrink 5 to 50 times; a bomb about 1,000 times. Small members may be all alike, so only larger ones are held to it. */
const RATIO = 300;
const RATIO_FROM_BYTES = 10_000_000;

/** The members of a zip archive, by name. Nothing is unpacked before the whole list of contents has been found in order. */
export async function unzip(file: LandedFile, folder: string, limits: Limits): Promise<LandedFile[]> {
  const archive = await openArchive(file);
  try {
    const entries = await contents(archive, file, limits);
    if (entries.some(({ fileName }) => fileName === '[Content_Types].xml')) {
      throw refuse(
        file.name,
        'This is an Excel workbook (or another Office file).',
        'Say “format: excel” under this source in hearth.yaml, or save the sheet as CSV (UTF-8).',
      );
    }
    const members: LandedFile[] = [];
    let bytes = 0;
    for (const [index, entry] of entries.entries()) {
      const name = `${file.name}/${entry.fileName}`;
      const left = limits.archiveBytes - bytes;
      const allowed =
        left < limits.fileBytes
          ? { name: file.name, bytes: left, setting: 'limits.archive_megabytes' }
          : { name, bytes: limits.fileBytes, setting: 'limits.file_megabytes' };
      const path = join(folder, String(index + 1));
      const { facts, crc } = await extract(await archive.openReadStreamPromise(entry), path, allowed);
      if (crc !== entry.crc32) throw damaged(name);
      if (facts.bytes === 0)
        throw refuse(name, 'The file is empty.', 'Export it again, or leave it out of the archive.');
      if (isArchive(entry.fileName, facts.form)) throw nested(name);
      bytes += facts.bytes;
      members.push({ source: file.source, name, path, ...facts });
    }
    return members;
  } catch (cause) {
    throw cause instanceof Refused ? cause : damaged(file.name, cause);
  } finally {
    archive.close();
  }
}

/** Throws Refused when it is cut off or damaged. */
export async function openArchive(file: LandedFile): Promise<ZipFile> {
  try {
    return await yauzl.openPromise(file.path, { lazyEntries: true, autoClose: false });
  } catch (cause) {
    throw damaged(file.name, cause);
  }
}

/** The members that hold data, sorted by name. Judged by what the archive says about itself; `extract` holds it to that. */
export async function contents(archive: ZipFile, file: LandedFile, limits: Limits): Promise<Entry[]> {
  const entries: Entry[] = [];
  let bytes = 0;
  try {
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName.endsWith('/') || isLitter(entry.fileName)) continue;
      const name = `${file.name}/${entry.fileName}`;
      if (entry.isEncrypted()) throw refuse(name, 'The archive has a password.', 'Send it without one.');
      if (isArchive(entry.fileName)) throw nested(name);
      if (entry.uncompressedSize > RATIO_FROM_BYTES && entry.uncompressedSize > entry.compressedSize * RATIO) {
        throw refuse(
          name,
          `Unpacked it would be ${Math.round(entry.uncompressedSize / entry.compressedSize)} times as large, which no table is.`,
          'Unpack it yourself if you trust it, and send the file.',
        );
      }
      if (entry.uncompressedSize > limits.fileBytes) {
        throw tooLarge({ name, bytes: limits.fileBytes, setting: 'limits.file_megabytes' });
      }
      bytes += entry.uncompressedSize;
      if (bytes > limits.archiveBytes) {
        throw tooLarge({ name: file.name, bytes: limits.archiveBytes, setting: 'limits.archive_megabytes' });
      }
      entries.push(entry);
      if (entries.length > MEMBERS) {
        throw refuse(file.name, `The archive holds more than ${MEMBERS} files.`, 'Send it in several archives.');
      }
    }
  } catch (cause) {
    throw cause instanceof Refused ? cause : unlisted(file.name, cause);
  }
  if (entries.length === 0) throw refuse(file.name, 'The archive holds no file.', 'Pack it again.');
  const names = entries.map(({ fileName }) => fileName);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined)
    throw refuse(`${file.name}/${twice}`, 'The archive holds two files of this name.', 'Pack it again.');
  return entries.sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
}

/** What operating systems add to archives by themselves. */
const isLitter = (name: string): boolean => /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name);

function unlisted(name: string, cause: unknown): Refused {
  const says = String((cause as Error).message);
  if (/^(absolute path|invalid relative path|invalid characters in fileName)/.test(says)) {
    return refuse(
      name,
      'The archive names a file outside of itself, which is how archives attack.',
      'Do not trust it; pack the files again.',
      { cause },
    );
  }
  if (says.startsWith('strong encryption'))
    return refuse(name, 'The archive has a password.', 'Send it without one.', { cause });
  return damaged(name, cause);
}

export const damaged = (name: string, cause?: unknown): Refused =>
  refuse(
    name,
    'The archive is cut off or damaged.',
    'Copy it again, or ask for it again; nothing was read from it.',
    cause === undefined ? undefined : { cause },
  );
