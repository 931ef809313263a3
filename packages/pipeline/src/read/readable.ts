import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from '../errors.ts';
import type { Encoding } from '../source.ts';
import type { ReadableFile } from './reader.ts';
import { readThrough, writeAll } from './stream.ts';
import type { Facts } from './survey.ts';

const spoken = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'latin-1': 'Latin-1',
  'windows-1252': 'Windows-1252',
  cp437: 'code page 437',
} as const;
type Decoding = keyof typeof spoken;

/**
 * A path that can be read as clean UTF-8 (a byte order mark may lead), and in words what was put right. That is the file
 * itself where it is clean or binary, else a converted copy in the work folder. Text that is valid UTF-8 is read as such
 * whatever was declared: Windows-1252 text with letters beyond ASCII is never valid UTF-8 by chance.
 * Throws Refused when UTF-8 or UTF-16 was declared and the file is not.
 */
export async function readable(
  file: ReadableFile & Facts,
  encoding: Encoding,
  workFolder: string,
): Promise<ReadableFile & { readonly notes: readonly string[] }> {
  const { path, name } = file;
  if (file.form !== 'text')
    return { path, name, notes: [], ...(file.sheet === undefined ? {} : { sheet: file.sheet }) };
  const decoding = decodingOf(file, encoding);
  if (decoding === 'utf-8' && file.strayBytes === 0) return { path, name, notes: [] };

  const converted = join(workFolder, `${file.hash}.${decoding}.txt`);
  const removed = await convert(path, converted, decoding);
  const notes = [
    ...(decoding === 'utf-8' ? [] : [`read as ${spoken[decoding]}`]),
    ...(removed === 0 ? [] : [`${removed} NUL or 0x1A ${removed === 1 ? 'byte' : 'bytes'} left out`]),
  ];
  return { path: converted, name, notes };
}

function decodingOf({ name, encoding: found }: { name: string } & Facts, declared: Encoding): Decoding {
  if (found !== 'single-byte' && found !== 'binary') {
    if (declared === 'utf-16' && found === 'utf-8') {
      throw refuse(name, 'The file is not UTF-16.', 'Say "encoding: auto" under this source in hearth.yaml.');
    }
    return found;
  }
  if (declared === 'utf-8' || declared === 'utf-16') {
    throw refuse(
      name,
      `The file is not ${declared.toUpperCase()}: some of its bytes cannot be read.`,
      'Say "encoding: auto" or "encoding: windows-1252" under this source in hearth.yaml, or export it as UTF-8.',
    );
  }
  return declared === 'latin-1' || declared === 'cp437' ? declared : 'windows-1252';
}

/** What bytes from 128 up are in the code page of MS-DOS, in which Excel still writes “CSV (MS-DOS)”. */
const codePage437 = [
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»',
  '░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀',
  'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
].join('');

/** The text of a chunk of a file in which each byte is a letter. */
const singleBytes = {
  'latin-1': (chunk: Buffer) => chunk.toString('latin1'),
  cp437: (chunk: Buffer) =>
    chunk.toString('latin1').replace(/[\u0080-\u00ff]/gu, (byte) => codePage437[byte.charCodeAt(0) - 128] ?? byte),
} as const;

/** Writes a UTF-8 copy without NUL and 0x1A and without a byte order mark; returns how many of these bytes were left out. */
async function convert(from: string, to: string, decoding: Decoding): Promise<number> {
  const target = await open(to, 'w');
  try {
    const own = decoding === 'latin-1' || decoding === 'cp437' ? singleBytes[decoding] : undefined;
    const decoder = own === undefined ? new TextDecoder(decoding) : undefined;
    let removed = 0;
    const write = async (text: string): Promise<void> => {
      const clean = text.replaceAll('\u0000', '').replaceAll('\u001a', '');
      removed += text.length - clean.length;
      await writeAll(target, Buffer.from(clean, 'utf8'));
    };
    await readThrough(from, (chunk) => write(own?.(chunk) ?? decoder?.decode(chunk, { stream: true }) ?? ''));
    if (decoder) await write(decoder.decode());
    return removed;
  } finally {
    await target.close();
  }
}
