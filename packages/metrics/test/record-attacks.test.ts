import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quartiles, ratioOfRecords, shareOfRecords, total } from '../src/record-measure.ts';
import { defaultRules } from '../src/publish/protect/primary.ts';
import { attack, nameOf, type Truth } from './attacker.ts';
import { ownFolder } from './folder.ts';
import { chances } from './random-table.ts';
import { type JudgedUnit, recordAttack } from './record-attacker.ts';
import { cellsOf, indicatorOf, threeSchools } from './record-district.ts';

const folder = ownFolder('record-attacks');
let district: Awaited<ReturnType<typeof threeSchools>>;
beforeAll(async () => {
  district = await threeSchools(join(folder, 'warehouse.duckdb'));
});
afterAll(() => district.database.close());

const seeds = Array.from({ length: 40 }, (_, seed) => seed);

/** Persons with one to four units each, at one school (or none, or two), in kinds from many units to a few, some of no kind. */
function randomUnits(seed: number, most = 4): JudgedUnit[] {
  const chance = chances(seed);
  const rate = chance();
  const rare = 1 + 3 * chance();
  const members = 1 + Math.floor(4 * chance());
  return Array.from({ length: 40 + Math.floor(160 * chance()) }, (_, person) => {
    const school = chance() < 0.08 ? undefined : 1 + Math.floor(3 * chance() ** rare);
    return Array.from({ length: 1 + Math.floor(most * chance()) }, () => ({
      person,
      school: most > 1 && chance() < 0.03 ? 3 : school,
      kind: chance() < 0.05 ? null : `k${Math.floor(members * chance() ** rare)}`,
      value: chance() < rate ? 1 : 0,
    }));
  }).flat();
}

const measures = [
  ['share', { measure: shareOfRecords() }, true],
  ['total', { measure: total(), unit: 'count' }, false],
  ['quartiles', { measure: quartiles(), unit: 'hours' }, false],
] as const;

describe('no hidden figure of records can be had', () => {
  it.each(measures)('by adding and subtracting shown %ss', async (kind, declared, twoSides) => {
    const withoutComplements: number[] = [];
    for (const seed of seeds) {
      const units = randomUnits(seed);
      const rows = units.map(({ school, ...unit }) => ({
        ...unit,
        ...(school === undefined ? {} : { school }),
        value: kind === 'share' ? unit.value > 0 : unit.value,
      }));
      const indicator = indicatorOf(rows, { ...declared, breakdowns: ['kind'] });
      const judged = kind === 'quartiles' ? units.map((unit) => ({ ...unit, value: 1 })) : units;
      expect(recordAttack(judged, await cellsOf(district, indicator), twoSides), `seed ${seed}`).toEqual([]);
      const open = await cellsOf(district, indicator, { ...defaultRules, complementary: false });
      if (recordAttack(judged, open, twoSides).length > 0) withoutComplements.push(seed);
    }
    // and the attack is real
    expect(withoutComplements.length).toBeGreaterThan(10);
  });

  it('of persons with one unit each, by ratio and rounding too', async () => {
    for (const seed of seeds) {
      const units = randomUnits(seed, 1).map((unit) => ({
        ...unit,
        kind: unit.kind ?? 'k0',
        school: unit.school ?? 1,
      }));
      const indicator = indicatorOf(
        units.map((unit) => ({ ...unit, value: unit.value > 0 })),
        { measure: shareOfRecords(), breakdowns: ['kind'] },
      );
      const cells = await cellsOf(district, indicator);
      const truth: Truth = new Map(
        cells.map((cell) => {
          const own = units.filter(
            ({ school, kind }) =>
              (cell.school_id === 'district' || ['', 'a', 'b', 'c'][school] === cell.school_id) &&
              (cell.breakdown === 'all' || cell.member === kind),
          );
          return [nameOf(cell), { people: own.length, numerator: own.filter(({ value }) => value > 0).length }];
        }),
      );
      expect(attack('share', cells, truth), `seed ${seed}`).toEqual([]);
    }
  });
});

it('parts of different things, attacked one by one: each by subtraction over the schools, also where persons are at two', async () => {
  for (const seed of seeds) {
    const units = randomUnits(seed).filter(({ kind }) => kind !== null);
    const indicator = indicatorOf(
      units.map(({ school, ...unit }) => ({ ...unit, ...(school === undefined ? {} : { school }) })),
      { measure: total(), unit: 'count', breakdowns: ['kind'], onlyInParts: true },
    );
    const cells = await cellsOf(district, indicator);
    for (const kind of new Set(units.map((unit) => unit.kind))) {
      const own = cells
        .filter(({ member }) => member === kind)
        .map((cell) => ({ ...cell, breakdown: 'all', member: 'all' }));
      const those = units.filter((unit) => unit.kind === kind).map((unit) => ({ ...unit, kind: null }));
      expect(recordAttack(those, own, false), `seed ${seed} ${String(kind)}`).toEqual([]);
    }
  }
});

it('who is in several parts of different things hides none of them', async () => {
  const units = [1, 2, 3].flatMap((construct) =>
    Array.from({ length: 40 }, (_, person) => ({
      person,
      school: 1 + (person % 3),
      kind: `k${construct}`,
      value: 20 + person,
    })),
  );
  const cells = await cellsOf(
    district,
    indicatorOf(units, { measure: { kind: 'score' }, unit: 'score', breakdowns: ['kind'], onlyInParts: true }),
  );
  expect(cells.map(({ status }) => status)).toEqual(Array(cells.length).fill('shown'));
  expect(cells).toHaveLength(12);
});

const of = <U>(count: number, unit: (index: number) => U): U[] =>
  Array.from({ length: count }, (_, index) => unit(index));

describe('what is hidden carries nothing', () => {
  it('ten persons and not nine, however many units they have', async () => {
    const told = async (persons: number): Promise<string | undefined> =>
      (
        await cellsOf(
          district,
          indicatorOf(
            of(60, (n) => ({ person: n % persons, value: n % 2 === 0 })),
            { measure: shareOfRecords() },
          ),
        )
      )[0]?.status;
    expect([await told(9), await told(10)]).toEqual(['protected', 'coded']);
  });

  it('an amount of which one person has more than half', async () => {
    const told = async (most: number): Promise<string | undefined> =>
      (
        await cellsOf(
          district,
          indicatorOf(
            of(20, (n) => ({ value: n === 0 ? most : 1 })),
            { measure: total(), unit: 'hours' },
          ),
        )
      )[0]?.status;
    expect([await told(19), await told(20)]).toEqual(['shown', 'protected']);
  });

  it('posts that are few, each of which would be known to be somebody’s', async () => {
    const told = async (posts: number): Promise<unknown[]> => {
      const units = of(posts, (n) => ({ person: null, numerator: n, denominator: 10 }));
      const [cell] = await cellsOf(
        district,
        indicatorOf(units, { measure: ratioOfRecords(100), counts: 'posts', aboutNobody: true, fewest: 5 }),
      );
      return [cell?.status, cell?.value, cell?.people, cell?.numerator];
    };
    expect(await told(4)).toEqual(['protected', null, null, null]);
    expect(await told(5)).toEqual(['shown', 20, null, null]);
  });

  it('staff of a roster, of whom five are told in a range', async () => {
    const told = async (staff: number): Promise<unknown[]> => {
      const units = of(staff, (n) => ({ value: n % 2 === 0 }));
      const declared = { measure: shareOfRecords(), counts: 'staff', minimumGroup: 5 } as const;
      const [cell] = await cellsOf(district, indicatorOf(units, declared));
      return [cell?.status, cell?.value];
    };
    expect([await told(4), await told(5), await told(9)]).toEqual([
      ['protected', null],
      ['coded', null],
      ['coded', null],
    ]);
  });

  it('a sensitive kind at a school is told only among ten others, and in the district by itself', async () => {
    const units = (open: number): Record<string, unknown>[] => [
      ...of(open, () => ({ school: 1, value: 1, sensitive: false })),
      ...of(12, () => ({ school: 1, value: 1, sensitive: true })),
      ...of(40, (n) => ({ school: 2 + (n % 2), value: 1, sensitive: false })),
    ];
    const told = async (open: number): Promise<Map<string, string>> => {
      const cells = await cellsOf(district, indicatorOf(units(open) as never, { measure: total(), unit: 'count' }));
      return new Map(cells.map((cell) => [cell.school_id, cell.status]));
    };
    expect((await told(9)).get('a')).toBe('protected');
    expect((await told(10)).get('a')).toBe('shown');
    expect((await told(9)).get('district')).toBe('shown');
  });

  it('neutral answers, where they are one or two or none, are not had from the two shares together', async () => {
    const told = async (neutral: number): Promise<string | undefined> =>
      (
        await cellsOf(
          district,
          indicatorOf(
            of(150, (n) => ({ item: 's/1', value: n < neutral ? null : n % 2 === 0 })),
            {
              measure: { kind: 'favorable' },
              breakdowns: ['item'],
              onlyInParts: true,
              leavesOut: true,
            },
          ),
        )
      )[0]?.status;
    expect([await told(0), await told(2), await told(3)]).toEqual(['protected', 'protected', 'shown']);
  });

  it('a mean at the end of its scale tells of everybody', async () => {
    const cells = await cellsOf(
      district,
      indicatorOf(
        of(12, () => ({ value: 100 })),
        { measure: { kind: 'score' }, unit: 'score' },
      ),
    );
    expect(cells[0]?.status).toBe('protected');
  });

  it('parts of a whole: a language is not had from its survey', async () => {
    const units = of(200, (n) => ({ survey: 's', language: n < 195 ? 's/en' : 's/so', value: n % 2 === 0 }));
    const cells = await cellsOf(
      district,
      indicatorOf(units, {
        measure: shareOfRecords(),
        breakdowns: ['survey', 'language'],
        onlyInParts: true,
        wholes: 'survey',
      }),
    );
    const status = new Map(cells.map((cell) => [nameOf(cell), cell.status]));
    expect(status.get('district/survey/s')).toBe('shown');
    expect(status.get('district/language/s/so')).toBe('protected');
    expect(status.get('district/language/s/en')).toBe('protected');
  });

  it('no cell that is not shown carries a number', async () => {
    for (const seed of seeds.slice(0, 10)) {
      const units = randomUnits(seed).map(({ school, ...unit }) => ({
        ...unit,
        ...(school === undefined ? {} : { school }),
        value: 7919,
      }));
      for (const cell of await cellsOf(
        district,
        indicatorOf(units, { measure: total(), unit: 'count', breakdowns: ['kind'] }),
      )) {
        if (cell.status === 'shown') expect(cell.people).toBeGreaterThanOrEqual(10);
        else
          expect([cell.people, cell.numerator, cell.denominator, cell.value, cell.low, cell.high]).toEqual(
            Array(6).fill(null),
          );
      }
    }
  });
});
