import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Limits } from '../configuration.ts';
import type { LandedFile } from '../land.ts';
import { gunzip } from './gzip.ts';
import { unzip } from './zip.ts';

/**
 * The files inside an archive, unpacked to the work folder and named "archive.zip/member.xml", by name; a file that is no
 * archive is its own only member. Throws Refused for an archive that is damaged, encrypted, nested, or larger than allowed.
 */
export async function unpack(file: LandedFile, workFolder: string, limits: Limits): Promise<LandedFile[]> {
  if (file.form !== 'zip' && file.form !== 'gzip') return [file];
  // members are told apart by our own numbers: no name from inside an archive ever becomes a path
  const source = createHash('sha256').update(file.source).digest('hex').slice(0, 8);
  const folder = join(workFolder, `${file.hash}-${source}`);
  await mkdir(folder, { recursive: true });
  return file.form === 'zip' ? unzip(file, folder, limits) : [await gunzip(file, folder, limits)];
}
