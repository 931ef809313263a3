import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that was made: its path in the data folder and how many rows of data it holds (no header). */
export interface MadeFile {
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
}

interface Options {
  readonly encoding?: 'utf-8' | 'utf-8 with BOM' | 'windows-1252';
  readonly lineEnd?: '\n' | '\r\n';
}

const CHUNK_CHARACTERS = 1 << 18;
/** Windows-1252 where it is not Latin-1, for the letters that names here use. */
const windows1252 = new Map([
  ['’', '\u0092'],
  ['Š', '\u008a'],
  ['š', '\u009a'],
]);

/** A text file written row by row, without holding it in memory. */
export class TextFile {
  readonly path: string;
  readonly #handle: number;
  readonly #encoding: NonNullable<Options['encoding']>;
  readonly #lineEnd: string;
  #waiting = '';
  #rows = 0;
  #bytes = 0;

  constructor(folder: string, path: string, header: string, { encoding = 'utf-8', lineEnd = '\n' }: Options = {}) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    this.path = path;
    this.#handle = openSync(join(folder, path), 'w');
    this.#encoding = encoding;
    this.#lineEnd = lineEnd;
    this.#waiting = `${encoding === 'utf-8 with BOM' ? '\ufeff' : ''}${header}${lineEnd}`;
  }

  row(written: string): void {
    this.#rows++;
    this.#waiting += written + this.#lineEnd;
    if (this.#waiting.length > CHUNK_CHARACTERS) this.#flush();
  }

  /** Rows written so far. */
  get rows(): number {
    return this.#rows;
  }

  /** Writes what is left; `tail` goes in as it is, for what old programs leave behind the last line. */
  close(tail = ''): MadeFile {
    this.#waiting += tail;
    this.#flush();
    closeSync(this.#handle);
    return { path: this.path, rows: this.#rows, bytes: this.#bytes };
  }

  #flush(): void {
    const bytes =
      this.#encoding === 'windows-1252'
        ? Buffer.from(
            this.#waiting.replace(/[’Šš]/g, (letter) => windows1252.get(letter) ?? letter),
            'latin1',
          )
        : Buffer.from(this.#waiting, 'utf8');
    this.#bytes += bytes.length;
    writeSync(this.#handle, bytes);
    this.#waiting = '';
  }
}
