import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { Limits } from '../configuration.ts';
import { Refused, refuse } from '../errors.ts';
import type { LandedFile } from '../land.ts';
import { extract, isArchive, nested } from './member.ts';

/** The one file inside a .gz, named without the ending. Throws Refused when it is cut off, damaged, too large or an archive. */
export async function gunzip(file: LandedFile, folder: string, limits: Limits): Promise<LandedFile> {
  const name = file.name.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar');
  if (isArchive(name)) throw nested(file.name);
  const path = join(folder, '1');
  const input = createReadStream(file.path, { highWaterMark: 1024 * 1024 });
  const output = createGunzip({ chunkSize: 256 * 1024 });
  input.on('error', (error) => output.destroy(error));
  try {
    const allowed = { name: file.name, bytes: limits.fileBytes, setting: 'limits.file_megabytes' };
    const { facts } = await extract(input.pipe(output), path, allowed);
    if (isArchive(name, facts.form)) throw nested(file.name);
    return { source: file.source, name, path, ...facts };
  } catch (cause) {
    if (cause instanceof Refused) throw cause;
    throw refuse(
      file.name,
      'The compressed file is cut off or damaged.',
      'Copy it again, or ask for it again; nothing was read from it.',
      { cause },
    );
  } finally {
    input.destroy();
  }
}
