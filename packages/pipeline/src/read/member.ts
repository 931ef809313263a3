import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { refuse } from '../errors.ts';
import { writeAll } from './stream.ts';
import { type Facts, Survey } from './survey.ts';

export interface MemberLimits {
  /** What problems are reported about: "archive.zip/member.csv". */
  readonly name: string;
  /** The most bytes that may come out. */
  readonly bytes: number;
  readonly setting: string;
}

/** Writes what comes out of an archive to a file and surveys it on the way. Stops, by Refused, as soon as it is too much. */
export async function extract(
  stream: Readable,
  to: string,
  limits: MemberLimits,
): Promise<{ facts: Facts; crc: number }> {
  // what fails before its first piece is asked for is thrown where that is asked for, and ends nothing but this
  stream.on('error', () => undefined);
  const target = await open(to, 'w');
  try {
    const seen = new Survey();
    let bytes = 0;
    let crc = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > limits.bytes) throw tooLarge(limits);
      seen.add(chunk);
      crc = crc32(chunk, crc);
      await writeAll(target, chunk);
    }
    return { facts: seen.facts(), crc };
  } finally {
    stream.destroy();
    await target.close();
  }
}

export const tooLarge = ({ name, bytes, setting }: MemberLimits) =>
  refuse(
    name,
    `Unpacked it is larger than the ${Math.round(bytes / 1e6)} MB that are allowed.`,
    `Raise ${setting} in hearth.yaml if it should be this large.`,
  );

export const nested = (name: string) =>
  refuse(name, 'This is an archive inside an archive.', 'Unpack the inner one and send its files.');

/** Names and beginnings of files that are archives themselves. */
export const isArchive = (name: string, form?: Facts['form']): boolean =>
  form === 'zip' || form === 'gzip' || /\.(zip|gz|tgz|tar|7z|rar|bz2|xz|zst)$/i.test(name);
