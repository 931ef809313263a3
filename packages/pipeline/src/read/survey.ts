import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';

/** What the bytes of a file are, found in one pass while hashing them. */
export interface Facts {
  /** SHA-256, hex. */
  readonly hash: string;
  readonly bytes: number;
  /** `single-byte` is text that is not UTF-8; `binary` has no text to look at (an archive or Parquet). */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'single-byte' | 'binary';
  readonly byteOrderMark: boolean;
  readonly form: 'text' | 'zip' | 'gzip' | 'parquet' | 'pdf' | 'old_excel';
  /** NUL and 0x1A bytes, which no text has; not counted in UTF-16 and binary files. */
  readonly strayBytes: number;
}

const NUL = 0x00;
const SUBSTITUTE = 0x1a;

const magic: readonly (readonly [Facts['form'], string])[] = [
  ['zip', 'PK\u0003\u0004'],
  ['zip', 'PK\u0005\u0006'],
  ['gzip', '\u001f\u008b'],
  ['parquet', 'PAR1'],
  ['pdf', '%PDF-'],
  ['old_excel', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'],
];

/** Looks at a file's bytes as they pass by. Chunks may end anywhere, also inside a character. */
export class Survey {
  #hash = createHash('sha256');
  #bytes = 0;
  #form: Facts['form'] = 'text';
  #utf16: 'utf-16le' | 'utf-16be' | undefined;
  #byteOrderMark = false;
  #utf8 = true;
  #strayBytes = 0;
  /** The beginning of a character whose end is in the next chunk. */
  #tail: Buffer = Buffer.alloc(0);

  add(chunk: Buffer): void {
    if (chunk.length === 0) return;
    if (this.#bytes === 0) this.#begin(chunk);
    this.#hash.update(chunk);
    this.#bytes += chunk.length;
    if (this.#form !== 'text' || this.#utf16) return;
    this.#strayBytes += count(chunk, NUL) + count(chunk, SUBSTITUTE);
    if (this.#utf8) this.#checkUtf8(chunk);
  }

  facts(): Facts {
    const single = this.#utf8 && this.#tail.length === 0 ? 'utf-8' : 'single-byte';
    return {
      hash: this.#hash.copy().digest('hex'),
      bytes: this.#bytes,
      encoding: this.#form === 'text' ? (this.#utf16 ?? single) : 'binary',
      byteOrderMark: this.#byteOrderMark,
      form: this.#form,
      strayBytes: this.#strayBytes,
    };
  }

  #begin(chunk: Buffer): void {
    const start = chunk.toString('latin1', 0, 8);
    this.#form = magic.find(([, bytes]) => start.startsWith(bytes))?.[0] ?? 'text';
    if (start.startsWith('\u00ff\u00fe')) this.#utf16 = 'utf-16le';
    else if (start.startsWith('\u00fe\u00ff')) this.#utf16 = 'utf-16be';
    this.#byteOrderMark = this.#utf16 !== undefined || start.startsWith('\u00ef\u00bb\u00bf');
    this.#utf16 ??= unmarkedUtf16(chunk.subarray(0, 4096));
  }

  #checkUtf8(chunk: Buffer): void {
    const missing = this.#tail.length === 0 ? 0 : Math.max(0, sequenceLength(this.#tail[0]) - this.#tail.length);
    const bridge = Buffer.concat([this.#tail, chunk.subarray(0, missing)]);
    if (chunk.length < missing) {
      this.#tail = bridge;
      return;
    }
    const rest = chunk.subarray(missing);
    const whole = rest.length - incompleteLength(rest);
    this.#utf8 = isUtf8(bridge) && isUtf8(rest.subarray(0, whole));
    this.#tail = Buffer.from(rest.subarray(whole));
  }
}

function count(chunk: Buffer, byte: number): number {
  let found = 0;
  for (let at = chunk.indexOf(byte); at >= 0; at = chunk.indexOf(byte, at + 1)) found += 1;
  return found;
}

/** How many bytes the character has that begins with this byte; 1 for a byte that begins none, which isUtf8 then refuses. */
function sequenceLength(first = 0): number {
  if (first >= 0xf0) return 4;
  if (first >= 0xe0) return 3;
  return first >= 0xc0 ? 2 : 1;
}

/** How many bytes at the end belong to a character that is not complete. */
function incompleteLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

/** UTF-16 without its mark: mostly ASCII text has a NUL in every second byte. A few stray NULs are not that. */
function unmarkedUtf16(start: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.floor(start.length / 2);
  if (pairs < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (start[at] === NUL) even += 1;
    if (start[at + 1] === NUL) odd += 1;
  }
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.4 && odd < pairs * 0.05 ? 'utf-16be' : undefined;
}
