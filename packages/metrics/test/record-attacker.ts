import type { Cell } from '../src/publish/protect/protect.ts';
import { type Breach, nameOf } from './attacker.ts';
import { solve } from './linear.ts';

/** A unit as the attacker’s judge knows it. */
export interface JudgedUnit {
  readonly person: number;
  readonly school: number | undefined;
  readonly kind: string | null;
  /** Whether it is in the numerator; an amount for totals. */
  readonly value: number;
}

const schoolIds = ['district', 'a', 'b', 'c'];

/** The units behind a printed cell, or behind what is printed nowhere: those of no school, and of no member. */
const isIn =
  (schoolId: string, kind: string | null | undefined) =>
  ({ school, kind: own }: JudgedUnit): boolean =>
    (schoolId === 'district' ||
      schoolIds[school ?? -1] === schoolId ||
      (schoolId === 'elsewhere' && school === undefined)) &&
    (kind === undefined || own === kind);

interface Node {
  readonly name: string;
  readonly units: readonly JudgedUnit[];
  readonly isKnown: boolean;
}

/**
 * Whoever takes every shown cell as an exact sum and adds and subtracts: sums of units behind which there are fewer than ten different
 * persons, or with `twoSides` fewer than three on a side, or one with more than half of a side. Units of no school and of no member are in
 * no cell, and are had by subtraction too.
 */
export function recordAttack(units: readonly JudgedUnit[], cells: readonly Cell[], twoSides: boolean): Breach[] {
  const kinds = [...new Set(units.map(({ kind }) => kind))];
  const places = [...schoolIds, 'elsewhere'];
  const status = new Map(cells.map((cell) => [nameOf(cell), cell.status]));
  const nodes: Node[] = places.flatMap((place) => [
    {
      name: `${place}/all/all`,
      units: units.filter(isIn(place, undefined)),
      isKnown: status.get(`${place}/all/all`) === 'shown',
    },
    ...kinds.map((kind) => ({
      name: `${place}/kind/${String(kind)}`,
      units: units.filter(isIn(place, kind)),
      isKnown: status.get(`${place}/kind/${String(kind)}`) === 'shown',
    })),
  ]);
  const at = new Map(nodes.map(({ name }, index) => [name, index]));
  const equations: Map<number, number>[] = [];
  const sum = (total: string, parts: readonly string[]): void => {
    const equation = new Map<number, number>();
    for (const [name, sign] of [[total, 1] as const, ...parts.map((part) => [part, -1] as const)]) {
      const index = at.get(name) ?? -1;
      // what has no units at all is nothing, to whoever knows that too
      if (nodes[index]?.isKnown === false && !(name.startsWith('elsewhere') && nodes[index].units.length === 0))
        equation.set(index, sign);
    }
    equations.push(equation);
  };
  for (const place of places)
    sum(
      `${place}/all/all`,
      kinds.map((kind) => `${place}/kind/${String(kind)}`),
    );
  for (const cell of ['all/all', ...kinds.map((kind) => `kind/${String(kind)}`)])
    sum(
      `district/${cell}`,
      places.slice(1).map((place) => `${place}/${cell}`),
    );
  return solve(equations).flatMap((row) => {
    const signs = [...row.values()];
    if (signs.length === 0 || !signs.every((one) => one === signs[0] && Math.abs(one) === 1)) return [];
    const found = [...row.keys()].flatMap((index) => nodes[index] ?? []);
    const union = [...new Set(found.flatMap((node) => node.units))];
    const names = found.map(({ name }) => name);
    return union.length > 0 && isTooFew(union, twoSides)
      ? [{ attack: `a sum of ${personsOf(union)} persons`, cells: names }]
      : [];
  });
}

const personsOf = (units: readonly JudgedUnit[]): number => new Set(units.map(({ person }) => person)).size;

function isTooFew(units: readonly JudgedUnit[], twoSides: boolean): boolean {
  const inside = units.filter(({ value }) => value > 0);
  if (personsOf(units) < 10) return true;
  return twoSides && (personsOf(inside) < 3 || personsOf(units.filter(({ value }) => value === 0)) < 3);
}
