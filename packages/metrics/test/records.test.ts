import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordIndicator } from '../src/record-indicator.ts';
import {
  favorable,
  largestGap,
  quartiles,
  ratioOfRecords,
  relative,
  score,
  shareOfRecords,
  sideGap,
  survival,
  total,
  within,
} from '../src/record-measure.ts';
import type { Cell } from '../src/publish/protect/protect.ts';
import { ownFolder } from './folder.ts';
import { cellsOf, indicatorOf, threeSchools, type Unit } from './record-district.ts';

const folder = ownFolder('records');
let district: Awaited<ReturnType<typeof threeSchools>>;
beforeAll(async () => {
  district = await threeSchools(join(folder, 'warehouse.duckdb'));
});
afterAll(() => district.database.close());

const of = (count: number, unit: (index: number) => Unit): Unit[] =>
  Array.from({ length: count }, (_, index) => unit(index));

async function told(units: readonly Unit[], declared: Parameters<typeof indicatorOf>[1]): Promise<Map<string, Cell>> {
  const cells = await cellsOf(district, indicatorOf(units, declared));
  return new Map(cells.map((cell) => [`${cell.school_id}/${cell.breakdown}/${cell.member}`, cell]));
}
const numbers = (cell: Cell | undefined): unknown[] => [cell?.status, cell?.people, cell?.value, cell?.low, cell?.high];

describe('figures', () => {
  it('a share counts units, and persons apart', async () => {
    // 120 needs of 40 persons, 60 of them met
    const cells = await told(
      of(120, (n) => ({ person: n % 40, school: 1 + (n % 2), value: n % 4 < 2 })),
      { measure: shareOfRecords() },
    );
    expect(cells.get('district/all/all')).toMatchObject({ status: 'shown', people: 40, denominator: 120, value: 50 });
  });

  it('a ratio of dollars: spending is nobody’s, participants are counted', async () => {
    const cells = await told(
      [
        ...of(3, (n) => ({ person: null, numerator: 1000 * (n + 1), denominator: 0 })),
        ...of(20, () => ({ numerator: 0, denominator: 1 })),
      ],
      { measure: ratioOfRecords(), unit: 'dollars' },
    );
    expect(numbers(cells.get('district/all/all'))).toEqual(['shown', 20, 300, null, null]);
  });

  it('a total of persons is how many they are, and heads without names are heads', async () => {
    const cells = await told(
      [
        { person: null, value: 57 },
        { person: null, value: 23 },
      ],
      { measure: total(), unit: 'count', counts: 'visits' },
    );
    expect(numbers(cells.get('district/all/all'))).toEqual(['shown', 80, 80, null, null]);
  });

  it('a total of named persons is told where there are ten or more', async () => {
    const cells = await told(
      of(60, (n) => ({ school: 1 + (n % 3), value: 1 })),
      { measure: total(), unit: 'count', counts: 'neighbors' },
    );
    expect(numbers(cells.get('district/all/all'))).toEqual(['shown', 60, 60, null, null]);
    expect(numbers(cells.get('a/all/all'))).toEqual(['shown', 20, 20, null, null]);
  });

  it('a median with its quartiles, to a tenth of an hour', async () => {
    const cells = await told(
      of(11, (n) => ({ value: 60 * n + 1 })),
      { measure: quartiles(60), unit: 'hours' },
    );
    expect(cells.get('district/all/all')).toMatchObject({
      value: 5,
      lower_quartile: 2.5,
      upper_quartile: 7.5,
      people: 11,
    });
  });

  it('a median wait with its interval, and none where half still wait', async () => {
    const cells = await told(
      [
        ...of(20, (n) => ({ school: 1, days: n + 1, ended: true })),
        ...of(20, () => ({ school: 2, days: 30, ended: false })),
        ...of(20, () => ({ school: 3, days: 3, ended: true })),
      ],
      { measure: survival(), unit: 'days' },
    );
    expect(cells.get('a/all/all')).toMatchObject({ status: 'shown', value: 10 });
    expect(cells.get('b/all/all')).toMatchObject({ status: 'cannot_tell', people: null });
  });

  it('the share within 14 days', async () => {
    const cells = await told(
      of(40, (n) => ({ days: n, ended: true })),
      { measure: within(14) },
    );
    expect(cells.get('district/all/all')).toMatchObject({ status: 'shown', value: 38 });
  });

  it('answers know how many could have answered', async () => {
    const given = (universe: number | null): Unit[] => of(200, (n) => ({ item: 's/1', value: n % 2 === 0, universe }));
    const declared = { measure: favorable(), breakdowns: ['item'], onlyInParts: true } as const;
    const [known, unknown] = [await told(given(240), declared), await told(given(null), declared)];
    expect(numbers(known.get('district/item/s/1'))).toEqual(['shown', 200, 50, 47, 53]);
    expect(numbers(unknown.get('district/item/s/1'))).toEqual(['shown', 200, 50, 43, 57]);
    expect(known.has('district/all/all')).toBe(false);
  });

  it('a score with its interval', async () => {
    const cells = await told(
      of(40, (n) => ({ value: n % 2 === 0 ? 50 : 70 })),
      { measure: score(), unit: 'score' },
    );
    expect(numbers(cells.get('district/all/all'))).toEqual(['shown', 40, 60, 57, 63]);
  });

  it('the gap between two sides, and their means', async () => {
    const units = [
      ...of(12, (n) => ({ side: 'labor', value: 50 + (n % 2) })),
      ...of(12, (n) => ({ side: 'management', value: 70 + (n % 2) })),
    ];
    const cells = await told(units, { measure: sideGap(), unit: 'score', breakdowns: ['side'] });
    expect(cells.get('district/all/all')).toMatchObject({ status: 'shown', people: 24, value: -20 });
    expect(cells.get('district/side/labor')).toMatchObject({ status: 'shown', people: 12, value: 51 });
  });

  it('the largest gap between who answered and who was asked', async () => {
    const parts = [
      { part: 'en', people_asked: 300, people_answered: 90 },
      { part: 'es', people_asked: 100, people_answered: 10 },
    ];
    const cells = await told(
      parts.map(({ part, ...counts }) => ({ person: null, survey: 's', division: 'language', part, ...counts })),
      { measure: largestGap(), unit: 'points', breakdowns: ['survey'], onlyInParts: true },
    );
    expect(cells.get('district/survey/s')).toMatchObject({ status: 'shown', people: 100, value: 15 });
  });

  it('a group beside all others', async () => {
    const units = of(200, (n) => ({ kind: n < 80 ? 'yes' : 'no', value: n < 80 ? n < 20 : n < 140 }));
    const cells = await told(units, { measure: relative(), unit: 'ratio', breakdowns: ['kind'] });
    expect(numbers(cells.get('district/kind/yes'))).toEqual(['shown', 80, 0.5, 0.33, 0.76]);
    expect(cells.has('district/all/all')).toBe(false);
  });

  it('what is about nobody is never hidden', async () => {
    const cells = await told([{ school: 1, person: null, value: 2 }], {
      measure: total(),
      unit: 'count',
      counts: 'agreements' as RecordIndicator['counts'],
      aboutNobody: true,
    });
    expect(numbers(cells.get('a/all/all'))).toEqual(['shown', null, 2, null, null]);
    expect(cells.get('b/all/all')).toMatchObject({ status: 'none' });
  });
});
