import type { Limits } from './configuration.ts';
import type { Problem } from './errors.ts';
import type { ReadableFile } from './read/reader.ts';
import type { Encoding, Source } from './source.ts';

/** What the bytes of a file are, found while hashing it. */
export interface Facts {
  /** SHA-256, hex. */
  readonly hash: string;
  readonly bytes: number;
  /** `single-byte` is text that is not UTF-8; `binary` has no text to look at (an archive or Parquet). */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'single-byte' | 'binary';
  readonly byteOrderMark: boolean;
  readonly form: 'text' | 'zip' | 'gzip' | 'parquet';
  /** NUL and 0x1A bytes, which no text has. */
  readonly strayBytes: number;
}

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
  readonly landedFolder: string;
  readonly limits: Limits;
}

/** The files that the sources' globs name, by source and then by name; a glob that finds nothing is a problem. */
export function arrivals(
  dataFolder: string,
  sources: readonly Source[],
): { files: ArrivedFile[]; problems: Problem[] } {
  throw new Error(`not written yet: ${dataFolder} ${sources.length}`);
}

/**
 * Keeps every file as landed/<sha256> and says what it is. Reads each once. A directory, a missing, unreadable, empty or
 * too large file is a problem and harms none of the others.
 */
export async function land(
  files: readonly ArrivedFile[],
  options: LandOptions,
): Promise<{ landed: LandedFile[]; problems: Problem[] }> {
  throw new Error(`not written yet: ${files.length} ${options.landedFolder}`);
}

/** The members of an archive (named "archive.zip/member.xml"), unpacked to the work folder; any other file is its own only member. Throws Refused. */
export async function unpack(file: LandedFile, workFolder: string, limits: Limits): Promise<LandedFile[]> {
  throw new Error(`not written yet: ${file.name} ${workFolder} ${limits.archiveBytes}`);
}

/** A path that can be read as clean UTF-8 (or the binary itself), and in words what was put right. Throws Refused. */
export async function readable(
  file: LandedFile,
  encoding: Encoding,
  workFolder: string,
): Promise<ReadableFile & { readonly notes: readonly string[] }> {
  throw new Error(`not written yet: ${file.name} ${encoding} ${workFolder}`);
}
