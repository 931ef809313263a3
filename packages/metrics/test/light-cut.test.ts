import { expect, test } from 'vitest';
import { type Arc, lightCut } from '../src/publish/protect/light-cut.ts';
import { chances } from './random-table.ts';

const MINIMUM = 10;

/** Whether the hidden cells across a side can be had as one sum, and hold few people. */
const isLight = (arcs: readonly Arc[], side: ReadonlySet<number>): boolean => {
  const across = arcs.filter(({ from, to }) => side.has(from) && !side.has(to));
  const entering = arcs.some(({ from, to }) => !side.has(from) && side.has(to));
  return across.length > 0 && !entering && across.reduce((sum, { people }) => sum + people, 0) < MINIMUM;
};

const sidesOf = (nodes: readonly number[]): Set<number>[] =>
  Array.from({ length: 2 ** nodes.length }, (_, bits) => new Set(nodes.filter((_node, place) => (bits >> place) & 1)));

function randomArcs(seed: number): Arc[] {
  const chance = chances(seed);
  const nodes = 2 + Math.floor(6 * chance());
  const most = 1 + Math.floor(14 * chance());
  return Array.from({ length: Math.floor(16 * chance()) }, (_, id) => ({
    id,
    from: Math.floor(nodes * chance()),
    to: Math.floor(nodes * chance()),
    people: Math.floor(most * chance()),
  })).filter(({ from, to }) => from !== to);
}

test('a light cut is found where there is one, and what is found is one', () => {
  const found = { some: 0, none: 0 };
  for (let seed = 0; seed < 1500; seed += 1) {
    const arcs = randomArcs(seed);
    const nodes = [...new Set(arcs.flatMap(({ from, to }) => [from, to]))];
    const isAny = sidesOf(nodes).some((side) => isLight(arcs, side));
    const side = lightCut(arcs, MINIMUM);
    expect(side !== undefined, `seed ${seed}`).toBe(isAny);
    if (side !== undefined) expect(isLight(arcs, side), `seed ${seed}`).toBe(true);
    found[isAny ? 'some' : 'none'] += 1;
  }
  expect(Math.min(found.some, found.none)).toBeGreaterThan(200);
});
