import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordIndicator } from '../src/record-indicator.ts';
import { score, sideGap } from '../src/record-measure.ts';
import { defaultRules } from '../src/publish/protect/primary.ts';
import type { Cell } from '../src/publish/protect/protect.ts';
import { countRecords } from '../src/publish/records/count.ts';
import { protectRecords } from '../src/publish/records/protect-records.ts';
import { decideTwins } from '../src/publish/records/twins.ts';
import { ownFolder } from './folder.ts';
import { chances } from './random-table.ts';
import { type JudgedUnit, recordAttack } from './record-attacker.ts';
import { cellsOf, indicatorOf, threeSchools, type Unit } from './record-district.ts';

const folder = ownFolder('twins');
let district: Awaited<ReturnType<typeof threeSchools>>;
beforeAll(async () => {
  district = await threeSchools(join(folder, 'warehouse.duckdb'));
});
afterAll(() => district.database.close());

const seeds = Array.from({ length: 20 }, (_, seed) => seed);

/** One answer of each person: at a school or none, in one of three surveys, on one side of the table or on none. */
interface Answer extends Unit {
  readonly person: number;
  readonly survey: string;
  readonly side: string | null;
}

function randomAnswers(seed: number): Answer[] {
  const chance = chances(seed);
  const [rare, other, sides] = [1 + 3 * chance(), chance(), chance()];
  return Array.from({ length: 40 + Math.floor(120 * chance()) }, (_, person) => ({
    person,
    ...(chance() < 0.08 ? {} : { school: 1 + Math.floor(3 * chance() ** rare) }),
    survey: ['fall', 'winter', 'spring'][Math.floor(3 * chance() ** (1 + 2 * other))] ?? '',
    side: chance() < 0.1 ? null : chance() < sides / 2 ? 'management' : 'labor',
    value: 10 + Math.floor(80 * chance()),
  }));
}

const scale = (answers: readonly Unit[]): RecordIndicator =>
  indicatorOf(answers, { id: 'scale', measure: score(), unit: 'score', breakdowns: ['survey'], onlyInParts: true });
const twin = (answers: readonly Unit[], declared: Partial<RecordIndicator>): RecordIndicator =>
  indicatorOf(answers, { id: 'twin', measure: score(), unit: 'score', twinOf: 'scale', ...declared });

/** The cells of a scale and its twin, decided together as a publication does. */
async function together(parent: RecordIndicator, child: RecordIndicator): Promise<[Cell[], Cell[]]> {
  const { database, places } = district;
  const decided = await decideTwins(database, [parent, child], places);
  const told = async (indicator: RecordIndicator): Promise<Cell[]> =>
    (await countRecords(database, indicator)).flatMap((one) => [
      ...protectRecords(indicator, one, places, defaultRules, decided).cells,
    ]);
  return [await told(parent), await told(child)];
}
const apart = async (parent: RecordIndicator, child: RecordIndicator): Promise<[Cell[], Cell[]]> => [
  await cellsOf(district, parent),
  await cellsOf(district, child),
];

/** The answers as the attacker’s judge knows them, by what divides the whole. */
const judged = (answers: readonly Answer[], by: 'survey' | 'side'): JudgedUnit[] =>
  answers.map((answer) => ({ person: answer.person, school: answer.school, kind: answer[by], value: 1 }));
const asWhole = (cells: readonly Cell[]): Cell[] => cells.map((cell) => ({ ...cell, breakdown: 'all', member: 'all' }));
const asParts = (cells: readonly Cell[]): Cell[] => cells.map((cell) => ({ ...cell, breakdown: 'kind' }));

describe('a scale and its twin together tell nothing that is hidden', () => {
  it('where the twin is two of its parts at once', async () => {
    const breached: number[] = [];
    for (const seed of seeds) {
      const answers = randomAnswers(seed);
      const all = twin(answers, {});
      const both = [
        scale(answers),
        { ...all, sql: `select * from (${all.sql}) where survey in ('fall', 'winter')` },
      ] as const;
      const own = judged(answers, 'survey').filter(({ kind }) => kind !== 'spring');
      const attackOn = ([parts, whole]: readonly [Cell[], Cell[]]): unknown[] =>
        recordAttack(own, [...asWhole(whole), ...asParts(parts)], false);
      expect(attackOn(await together(...both)), `seed ${seed}`).toEqual([]);
      if (attackOn(await apart(...both)).length > 0) breached.push(seed);
    }
    // and apart they do
    expect(breached.length).toBeGreaterThan(2);
  });

  it('where the twin is a survey by two sides, in the district alone', async () => {
    const breached: number[] = [];
    for (const seed of seeds) {
      const answers = randomAnswers(seed).map((answer) => ({ ...answer, survey: 'fall' }));
      const sided = twin(answers, { measure: sideGap(), breakdowns: ['side'] });
      const both = [
        scale(answers),
        { ...sided, sql: `select * from (${sided.sql}) where grain = 'district' and side is not null` },
      ] as const;
      const attackOn = ([whole, parts]: readonly [Cell[], Cell[]]): unknown[] =>
        recordAttack(
          judged(answers, 'side'),
          [...asWhole(whole), ...asParts(parts.filter(({ breakdown }) => breakdown === 'side'))],
          false,
        );
      expect(attackOn(await together(...both)), `seed ${seed}`).toEqual([]);
      if (attackOn(await apart(...both)).length > 0) breached.push(seed);
    }
    expect(breached.length).toBeGreaterThan(2);
  });
});

it('a twin that is parts of the scale over again is hidden where they are, and nowhere else', async () => {
  const different: number[] = [];
  for (const seed of seeds) {
    const answers = randomAnswers(seed).map((answer) => ({
      ...answer,
      told_of: answer.survey === 'fall' ? 'staff' : 'families',
    }));
    const groups = twin(answers, { breakdowns: ['told_of'], onlyInParts: true });
    const both = [
      scale(answers),
      { ...groups, sql: `select * from (${groups.sql}) where survey in ('fall', 'winter')` },
    ] as const;
    const toldOf = ([parts, twins]: readonly [Cell[], Cell[]]): unknown[][] => {
      const named = (cells: readonly Cell[]): unknown[] =>
        cells.map(({ school_id, member, status, value, people }) => [school_id, member, status, value, people]);
      const ofParts = parts.flatMap((cell) => {
        const member = ({ fall: 'staff', winter: 'families' } as Record<string, string>)[cell.member];
        return member === undefined ? [] : [{ ...cell, member }];
      });
      return [named(ofParts).sort(), named(twins).sort()];
    };
    const [ofParts, ofTwins] = toldOf(await together(...both));
    expect(ofTwins, `seed ${seed}`).toEqual(ofParts);
    const [partsApart, twinsApart] = toldOf(await apart(...both));
    if (JSON.stringify(partsApart) !== JSON.stringify(twinsApart)) different.push(seed);
  }
  // and apart they are not
  expect(different.length).toBeGreaterThan(2);
});

it('a gap is told where both its sides are', async () => {
  const answers = (without: number): Unit[] =>
    Array.from({ length: 40 + without }, (_, n) => ({
      school: 1 + (n % 3),
      survey: 'fall',
      side: n < 20 ? 'labor' : n < 40 ? 'management' : null,
      value: 20 + n,
    }));
  const statuses = async (without: number): Promise<string[]> => {
    const sided = twin(answers(without), { measure: sideGap(), breakdowns: ['side'] });
    const [, cells] = await together(scale(answers(without)), {
      ...sided,
      sql: `select * from (${sided.sql}) where grain = 'district' and side is not null`,
    });
    return cells.map(({ member, status }) => `${member} ${status}`);
  };
  expect(await statuses(0)).toEqual(['all shown', 'labor shown', 'management shown']);
  // the scale has three people whom neither side has
  expect((await statuses(3)).filter((one) => one.endsWith('shown'))).toHaveLength(1);
});

it('a unit that the scale has not, or another value, is a fault', async () => {
  const answers = randomAnswers(1);
  const changed = answers.map((answer, index) => (index === 0 ? { ...answer, value: 1 } : answer));
  await expect(together(scale(answers), twin(changed, {}))).rejects.toThrow('not those of scale');
  await expect(together(scale(answers), twin([...answers, ...answers], {}))).rejects.toThrow('not those of scale');
});
