import type { Cell } from '../src/publish/protect/protect.ts';
import { solve } from './linear.ts';

/** What an attacker learned: a hidden cell, or cells whose sum is known, and what was learned of them. */
export interface Breach {
  readonly attack: string;
  readonly cells: readonly string[];
}

/** The true numbers behind published cells, by `nameOf`; the attacker is judged by them and never sees them. */
export type Truth = ReadonlyMap<string, { readonly people: number; readonly numerator: number }>;

export const nameOf = (cell: Pick<Cell, 'school_id' | 'breakdown' | 'member'>): string =>
  `${cell.school_id}/${cell.breakdown}/${cell.member}`;

type Known = (cell: Cell) => boolean;
const isCounted = (cell: Cell): boolean => ['shown', 'coded', 'protected'].includes(cell.status);

/** Every sum that holds between the cells of one family, as lists of total and parts. */
function sums(cells: readonly Cell[]): { total: Cell; parts: Cell[] }[] {
  const rows = Map.groupBy(
    cells.filter((cell) => cell.breakdown !== 'all'),
    (cell) => `${cell.school_id}/${cell.breakdown}`,
  );
  const columns = Map.groupBy(
    cells.filter((cell) => cell.school_id !== 'district'),
    (cell) => `${cell.breakdown}/${cell.member}`,
  );
  const found = (total: Cell | undefined, parts: Cell[]): { total: Cell; parts: Cell[] }[] =>
    total ? [{ total, parts }] : [];
  return [
    ...[...rows.values()].flatMap((parts) =>
      found(
        cells.find((cell) => cell.breakdown === 'all' && cell.school_id === parts[0]?.school_id),
        parts,
      ),
    ),
    ...[...columns.values()].flatMap((parts) =>
      found(
        cells.find(
          (cell) =>
            cell.school_id === 'district' && cell.breakdown === parts[0]?.breakdown && cell.member === parts[0]?.member,
        ),
        parts,
      ),
    ),
  ];
}

/**
 * Exact linear algebra over one family: which unknown figures are determined by the known ones and the sums, and which
 * known sums of unknowns are of fewer than ten people, or of one or two people on a side.
 */
export function linearAttack(attack: string, published: readonly Cell[], isKnown: Known, truth: Truth): Breach[] {
  const cells = published.filter(isCounted);
  const index = new Map(cells.map((cell, place) => [cell, place]));
  const equations = sums(cells).map(({ total, parts }) => {
    const equation = new Map<number, number>();
    const add = (cell: Cell, value: number): void => {
      if (!isKnown(cell)) equation.set(index.get(cell) ?? -1, value);
    };
    add(total, 1);
    for (const part of parts) add(part, -1);
    return equation;
  });
  return solve(equations).flatMap((row) => {
    const names = [...row.keys()].map((place) => nameOf(cells[place] as Cell));
    if (names.length === 1) return [{ attack: `${attack}: determined`, cells: names }];
    const signs = new Set([...row.values()].map(Math.sign));
    const isPlainSum = signs.size === 1 && [...row.values()].every((value) => Math.abs(value) === 1);
    const people = names.reduce((sum, name) => sum + (truth.get(name)?.people ?? 0), 0);
    return isPlainSum && people < 10 ? [{ attack: `${attack}: a sum of ${people} people`, cells: names }] : [];
  });
}

/** From a shown percent and its number of people: counts of one or two on a side, or of none. */
export function ratioAttack(published: readonly Cell[]): Breach[] {
  return published.flatMap((cell) => {
    if (cell.status !== 'shown' || cell.people === null || cell.value === null) return [];
    const counts = [];
    for (let count = 0; count <= cell.people; count++) {
      if (Math.floor((200 * count + cell.people) / (2 * cell.people)) === cell.value) counts.push(count);
    }
    const isSafe = counts.every((count) => count >= 3 && (cell.people ?? 0) - count >= 3);
    return isSafe ? [] : [{ attack: `ratio: ${cell.value}% of ${cell.people}`, cells: [nameOf(cell)] }];
  });
}

/** What a shown share allows for its count. */
function countsOf(cell: Cell): { low: number; high: number } {
  const people = cell.people ?? 0;
  const value = cell.value ?? 0;
  return { low: Math.ceil(((2 * value - 1) * people) / 200), high: Math.ceil(((2 * value + 1) * people) / 200) - 1 };
}

/** From rounded percents of a total and of all but some parts: that the rest has at most two people on a side. */
export function roundingAttack(published: readonly Cell[], truth: Truth): Breach[] {
  return sums(published.filter(isCounted)).flatMap(({ total, parts }) => {
    const hidden = parts.filter((part) => part.status !== 'shown');
    if (total.status !== 'shown' || hidden.length === 0 || hidden.length === parts.length) return [];
    let { low, high } = countsOf(total);
    for (const part of parts) {
      if (part.status !== 'shown') continue;
      const counts = countsOf(part);
      low -= counts.high;
      high -= counts.low;
    }
    const people = hidden.reduce((sum, part) => sum + (truth.get(nameOf(part))?.people ?? 0), 0);
    return high <= 2 || low >= people - 2
      ? [{ attack: `rounding: ${low} to ${high} of ${people}`, cells: hidden.map(nameOf) }]
      : [];
  });
}

/** From the parts of one place, which add up to its people: that those hidden are at most two, or all but two. */
export function partsAttack(published: readonly Cell[]): Breach[] {
  const places = Map.groupBy(published.filter(isCounted), ({ school_id: place }) => place);
  return [...places.values()].flatMap((parts) => {
    const people = parts.find((part) => part.people !== null)?.people;
    const hidden = parts.filter((part) => part.status !== 'shown');
    if (people === undefined || people === null || hidden.length === 0) return [];
    let low = people;
    let high = people;
    for (const part of parts) {
      if (part.status !== 'shown') continue;
      const counts = countsOf(part);
      low -= counts.high;
      high -= counts.low;
    }
    return high <= 2 || low >= people - 2
      ? [{ attack: `parts: ${low} to ${high} of ${people}`, cells: hidden.map(nameOf) }]
      : [];
  });
}

/** Every attack that fits a family of this kind of measure. */
export function attack(kind: string, published: readonly Cell[], truth: Truth): Breach[] {
  const isShown: Known = (cell) => cell.status === 'shown';
  const isUnprotected: Known = (cell) => cell.status !== 'protected';
  // protected cells must hold even against one who knows every coded figure
  const figures = linearAttack('protected', published, isUnprotected, truth);
  if (kind === 'parts' || kind === 'bands') return [...figures, ...partsAttack(published)];
  const people = linearAttack('people', published, isShown, truth);
  return kind === 'share' || kind === 'remainder'
    ? [...figures, ...people, ...ratioAttack(published), ...roundingAttack(published, truth)]
    : people;
}
