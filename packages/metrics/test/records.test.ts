import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordIndicator } from '../src/record-indicator.ts';
import {
  agreement,
  balance,
  effectiveSources,
  favorable,
  largest,
  largestGap,
  quartiles,
  ratioOfRecords,
  relative,
  score,
  shareOfRecords,
  shareOfSources,
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

  it('a median in months of 30.4375 days', async () => {
    const cells = await told(
      of(12, (n) => ({ days: 365.25 * (n + 1), ended: true })),
      { measure: survival(30.4375), unit: 'months' },
    );
    expect(cells.get('district/all/all')).toMatchObject({ status: 'shown', value: 72 });
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

describe('figures about nobody', () => {
  const nobody = { counts: 'awards', aboutNobody: true } as const;
  const ofNobody = (units: readonly Unit[]): Unit[] => units.map((unit) => ({ ...unit, person: null }));

  it('are shown however few units there are, with what was divided, and are no estimates', async () => {
    const units = ofNobody([
      { school: 1, value: true },
      { school: 1, value: true },
      { school: 2, value: false },
    ]);
    const cells = await told(units, { ...nobody, measure: shareOfRecords() });
    expect(cells.get('a/all/all')).toMatchObject({
      status: 'shown',
      people: null,
      numerator: 2,
      denominator: 2,
      value: 100,
      low: null,
    });
    expect(cells.get('district/all/all')).toMatchObject({ status: 'shown', numerator: 2, denominator: 3, value: 67 });
    expect(cells.get('c/all/all')).toMatchObject({ status: 'none', value: null });
  });

  it('golden fixture 19: money of three sources, one of them in two awards', async () => {
    const units = ofNobody([
      { source: 'state', value: 40 },
      { source: 'state', value: 20 },
      { source: 'federal', value: 25 },
      { source: 'county', value: 15 },
    ]);
    const one = await told(units, { ...nobody, measure: shareOfSources(), unit: 'index' });
    expect(one.get('district/all/all')).toMatchObject({ status: 'shown', value: 0.445 });
    const other = await told(units, { ...nobody, measure: effectiveSources(), unit: 'ratio' });
    expect(other.get('district/all/all')).toMatchObject({ status: 'shown', value: 2.25 });
  });

  it('agreement beyond chance, once enough was rated by both', async () => {
    const rated = (items: number): Unit[] =>
      ofNobody(of(items, (n) => ({ school: 1, one: n % 3, other: n < 2 ? 0 : n % 3 })));
    const declared = { ...nobody, measure: agreement(10), unit: 'index' } as const;
    expect((await told(rated(12), declared)).get('a/all/all')).toMatchObject({ status: 'shown', value: 0.941 });
    expect((await told(rated(9), declared)).get('a/all/all')).toMatchObject({ status: 'cannot_tell', value: null });
  });

  it('balance is of the smaller to the larger side, whichever that is', async () => {
    const declared = { ...nobody, counts: 'meetings', measure: balance(), unit: 'ratio' } as const;
    const meetings = [
      { numerator: 3, denominator: 5 },
      { numerator: 2, denominator: 1 },
    ];
    const few = await told(ofNobody(meetings), declared);
    expect(few.get('district/all/all')).toMatchObject({ status: 'shown', value: 0.83 });
    const none = await told(ofNobody([{ numerator: 0, denominator: 0 }]), declared);
    expect(none.get('district/all/all')).toMatchObject({ status: 'cannot_tell' });
  });

  it('the largest of all', async () => {
    const units = ofNobody([
      { school: 1, value: 28 },
      { school: 1, value: 41 },
      { school: 2, value: 7 },
    ]);
    const cells = await told(units, { ...nobody, measure: largest(), unit: 'days' });
    expect([cells.get('district/all/all')?.value, cells.get('b/all/all')?.value]).toEqual([41, 7]);
  });

  it('cannot be declared about persons', () => {
    for (const measure of [shareOfSources(), agreement(10), balance(), largest()])
      expect(() => indicatorOf([{ value: 1 }], { measure })).toThrow('must be about nobody');
  });
});

describe('rosters of staff', () => {
  const staff = { counts: 'staff', minimumGroup: 5 } as const;

  it('of five to nine people tell whether it is more than half, of fewer nothing', async () => {
    const units = [
      ...of(7, (n) => ({ school: 1, value: n < 5 })),
      ...of(8, (n) => ({ school: 2, value: n < 3 })),
      ...of(20, (n) => ({ school: 3, value: n < 10 })),
    ];
    const cells = await told(units, { ...staff, measure: shareOfRecords() });
    expect(cells.get('a/all/all')).toMatchObject({ status: 'coded', coded: '≥50', size_band: '5-9', people: null });
    expect(cells.get('b/all/all')).toMatchObject({ status: 'coded', coded: '≤50', size_band: '5-9' });
    const few = await told(
      of(4, () => ({ school: 1, value: true })),
      { ...staff, measure: shareOfRecords() },
    );
    expect(few.get('district/all/all')).toMatchObject({ status: 'protected', coded: null });
  });

  it('of few posts a vacancy is told in steps of five, and how long people stay in years', async () => {
    const posts: Unit[] = [
      ...of(6, (n) => ({ person: n + 1, numerator: null, denominator: 180 })),
      { person: null, numerator: 140, denominator: null },
    ];
    const vacancy = await told(posts, { ...staff, measure: ratioOfRecords(100) });
    expect(vacancy.get('district/all/all')).toMatchObject({
      status: 'coded',
      coded: '10-14',
      size_band: '5-9',
      value: null,
    });
    const spells = of(6, (n) => ({ days: 300 * (n + 1), ended: true }));
    const tenure = await told(spells, { ...staff, measure: survival(30.4375), unit: 'months' });
    expect(tenure.get('district/all/all')).toMatchObject({ status: 'coded', coded: '24-35', size_band: '5-9' });
  });
});
