/**
 * Zeros that stand in no cell: a student’s number 123 is shown as 000123 where the format of its cell is 000000. Whoever sends the sheet
 * sees the zeros, and so do the other files about the student.
 */

/** Cells of one column that show their numbers in one such way; rows and columns from 0, both ends included. */
export interface FilledCells {
  readonly column: number;
  readonly top: number;
  bottom: number;
  /** What stands where, each zero the place of a digit: 000-00-0000. */
  readonly pattern: string;
}

/** Zeros, and marks that stand before or between them; what follows the last digit is a unit and no part of a number. */
const FILLING = /^(?:"[^"]*"|\\.|[-/ 0])*0$/;

/** The pattern of a format code that fills up a number with zeros, undefined for any other: "000000;@" is 000000. */
export function filledBy(formatCode: string): string | undefined {
  const first = formatCode
    .replace(/\[\$[^\]]*\]/g, '')
    .split(';')[0]
    ?.replace(/_.$/, '')
    .trim();
  if (first === undefined || !FILLING.test(first)) return undefined;
  // a zero that is written as it stands takes no digit, and telling it apart is worth nothing
  const literals = [...first.matchAll(/"([^"]*)"|\\(.)/g)].map(([, quoted, escaped]) => quoted ?? escaped ?? '');
  if (literals.some((text) => text.includes('0'))) return undefined;
  const pattern = first.replace(/"([^"]*)"|\\(.)/g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? '');
  return (pattern.match(/0/g)?.length ?? 0) > 1 ? pattern : undefined;
}

/** A whole number as its cell shows it; digits beyond the pattern stand before the first of its own. */
export function fill(pattern: string, digits: string): string {
  const places = pattern.match(/0/g)?.length ?? 0;
  const all = digits.padStart(places, '0');
  const own = [...all.slice(-places)];
  let first = true;
  return pattern.replace(/0/g, () => {
    const before = first ? all.slice(0, -places) : '';
    first = false;
    return before + (own.shift() ?? '');
  });
}

const REFERENCE = /\sr="([^"]*)"/;
const STYLE = /\ss="([^"]*)"/;
const CELL = /<(?:\w+:)?(row|c)(?=[\s/>])([^>]*)>/g;
/** Longer than the opening of any row or cell, so that one which two pieces share is found. */
const OVERLAP = 400;

/** Collects the cells that fill up their numbers from the XML of a sheet, piece by piece. */
export class FilledCellsFinder {
  readonly #styles: ReadonlyMap<string, string>;
  readonly #found: FilledCells[] = [];
  readonly #last = new Map<number, FilledCells>();
  #tail = '';
  #row = -1;
  #column = -1;

  /** `styles`: the pattern of each style, by its number, that has one. */
  constructor(styles: ReadonlyMap<string, string>) {
    this.#styles = styles;
  }

  look(piece: string): void {
    if (this.#styles.size === 0) return;
    const text = this.#tail + piece;
    let read = 0;
    for (const match of text.matchAll(CELL)) {
      const [element, kind, attributes = ''] = match;
      read = match.index + element.length;
      const reference = REFERENCE.exec(attributes)?.[1];
      if (kind === 'row') {
        this.#row = reference === undefined ? this.#row + 1 : Number(reference) - 1;
        this.#column = -1;
      } else {
        this.#column = reference === undefined ? this.#column + 1 : columnOf(reference);
        this.#add(this.#styles.get(STYLE.exec(attributes)?.[1] ?? ''));
      }
    }
    this.#tail = text.slice(Math.max(read, text.length - OVERLAP));
  }

  finish(): readonly FilledCells[] {
    return this.#found;
  }

  #add(pattern: string | undefined): void {
    if (pattern === undefined) return;
    const last = this.#last.get(this.#column);
    if (last?.bottom === this.#row - 1 && last.pattern === pattern) {
      last.bottom = this.#row;
      return;
    }
    const cells = { column: this.#column, top: this.#row, bottom: this.#row, pattern };
    this.#found.push(cells);
    this.#last.set(this.#column, cells);
  }
}

/** "A" is 0, "AB7" is 27. */
export const columnOf = (reference: string): number =>
  [...reference.replace(/[0-9]+$/, '')].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Says how the cells of a sheet fill up their numbers; rows are asked for in ascending order. */
export class FilledCellsReader {
  readonly #columns = new Map<number, { readonly runs: FilledCells[]; next: number }>();

  constructor(cells: readonly FilledCells[]) {
    for (const one of cells) {
      const known = this.#columns.get(one.column);
      if (known === undefined) this.#columns.set(one.column, { runs: [one], next: 0 });
      else known.runs.push(one);
    }
  }

  /** The pattern of a cell, where it has one. */
  pattern(row: number, column: number): string | undefined {
    const of = this.#columns.get(column);
    if (of === undefined) return undefined;
    while ((of.runs[of.next]?.bottom ?? Infinity) < row) of.next += 1;
    const run = of.runs[of.next];
    return run !== undefined && run.top <= row ? run.pattern : undefined;
  }
}
