import { describe, expect, it } from 'vitest';
import type { CountedCell, CountedTable } from '../src/publish/counted-table.ts';
import { bridges } from '../src/publish/protect/bridges.ts';
import { defaultRules } from '../src/publish/protect/primary.ts';
import { type Cell, protect } from '../src/publish/protect/protect.ts';
import { attack } from './attacker.ts';
import { indicatorOf, randomParts, randomTable, truthOf } from './random-table.ts';

const kinds = ['share', 'ratio', 'mean'] as const;
const seeds = Array.from({ length: 400 }, (_, seed) => seed);
const withoutComplements = { ...defaultRules, complementary: false };

describe('no hidden figure can be had', () => {
  it.each(kinds)('by subtraction, ratio or rounding in 400 random tables of a %s', (kind) => {
    for (const seed of seeds) {
      const table = randomTable(seed, kind);
      const breaches = attack(kind, protect(table).cells, truthOf(table));
      expect(breaches, `seed ${seed}`).toEqual([]);
    }
  });

  it('of parts, by what the shown ones leave', () => {
    for (const seed of seeds) {
      const table = randomParts(seed);
      expect(attack('parts', protect(table).cells, truthOf(table)), `seed ${seed}`).toEqual([]);
    }
    const open = seeds.filter((seed) => {
      const table = randomParts(seed);
      return attack('parts', protect(table, withoutComplements).cells, truthOf(table)).length > 0;
    });
    expect(open.length).toBeGreaterThan(50);
  });

  it.each(kinds)('and the attack is real: without complementary suppression it finds figures of a %s', (kind) => {
    const broken = seeds.filter((seed) => {
      const table = randomTable(seed, kind);
      return attack(kind, protect(table, withoutComplements).cells, truthOf(table)).length > 0;
    });
    expect(broken.length).toBeGreaterThan(100);
  });
});

it.each(kinds)('the same table is protected the same way twice (%s)', (kind) => {
  expect(protect(randomTable(3, kind))).toEqual(protect(randomTable(3, kind)));
});

it.each(kinds)('what is not shown carries no number and shown figures have ten people (%s)', (kind) => {
  for (const seed of seeds) {
    for (const cell of protect(randomTable(seed, kind)).cells) {
      const numbers = [cell.people, cell.numerator, cell.denominator, cell.value, cell.low, cell.high];
      if (cell.status === 'shown') expect(cell.people).toBeGreaterThanOrEqual(10);
      else expect(numbers).toEqual([null, null, null, null, null, null]);
    }
  }
});

/** The table of the domain guide, counts of people whose rates are harmless, with both margins. */
function counts(rows: readonly (readonly number[])[]): CountedTable {
  const cell = (schoolId: string, breakdown: string, member: string, people: number): CountedCell => ({
    schoolId,
    breakdown,
    member,
    people,
    numerator: 4 * people,
    denominator: people,
    contributors: people,
    largest: 4,
  });
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  const columns = rows[0]?.map((_, member) => rows.map((row) => row[member] ?? 0)) ?? [];
  const place = (schoolId: string, row: readonly number[]): CountedCell[] => [
    cell(schoolId, 'all', 'all', sum(row)),
    ...row.map((people, member) => cell(schoolId, 'group', `m${member}`, people)),
  ];
  const cells = [place('district', columns.map(sum)), ...rows.map((row, index) => place(`s${index}`, row))].flat();
  return { indicator: indicatorOf('mean'), schoolYear: 2026, periodKind: 'year', period: '2026', cells };
}

const withStatus = (cells: readonly Cell[], hidden: readonly string[]): Cell[] =>
  cells.map((cell) => ({
    ...cell,
    status: hidden.includes(`${cell.school_id}/${cell.member}`) ? ('protected' as const) : ('shown' as const),
  }));

describe('the table with one small cell', () => {
  const table = counts([
    [3, 14, 21],
    [12, 17, 19],
    [15, 11, 25],
  ]);
  const shape = (...hidden: string[]): string[] =>
    attack('mean', withStatus(protect(table, withoutComplements).cells, hidden), truthOf(table)).map((one) =>
      one.cells.join(),
    );

  it('gives the small cell away when it alone is hidden', () => expect(shape('s0/m0')).toContain('s0/group/m0'));
  it('gives it away with its neighbour', () => expect(shape('s0/m0', 's0/m1')).toContain('s0/group/m0'));
  it('gives it away with an L of three', () => expect(shape('s0/m0', 's0/m1', 's2/m0')).toContain('s0/group/m0'));
  it('holds with a rectangle', () => expect(shape('s0/m0', 's0/m1', 's1/m0', 's1/m1')).toEqual([]));
  it('is protected by a rectangle of four cells', () => {
    const hidden = protect(table).cells.filter(({ status }) => status === 'protected');
    expect(hidden).toHaveLength(4);
    expect(attack('mean', protect(table).cells, truthOf(table))).toEqual([]);
  });
});

describe('single rules', () => {
  const statusOf = (table: CountedTable, name: string): string | undefined =>
    protect(table).cells.find((cell) => `${cell.school_id}/${cell.breakdown}/${cell.member}` === name)?.status;
  const share = (cells: readonly (readonly [string, string, string, number, number])[]): CountedTable => ({
    indicator: indicatorOf('share'),
    schoolYear: 2026,
    periodKind: 'year',
    period: '2026',
    cells: cells.map(([schoolId, breakdown, member, people, numerator]) => ({
      schoolId,
      breakdown,
      member,
      people,
      numerator,
      denominator: people,
    })),
  });

  it('a hidden group hides its complement, though a third part is hidden too', () => {
    const place = (schoolId: string): (readonly [string, string, string, number, number])[] => [
      [schoolId, 'all', 'all', 600, 90],
      [schoolId, 'homeless', 'yes', 8, 4],
      [schoolId, 'homeless', 'not recorded', 7, 3],
      [schoolId, 'homeless', 'no', 585, 83],
    ];
    const table = share([...place('district'), ...place('a')]);
    expect(statusOf(table, 'a/homeless/no')).toBe('protected');
  });

  it('nobody is as protected as a few', () => {
    const table = share([
      ['district', 'all', 'all', 40, 20],
      ['a', 'all', 'all', 40, 20],
      ['b', 'all', 'all', 0, 0],
    ]);
    expect(statusOf(table, 'b/all/all')).toBe('protected');
    expect(statusOf(table, 'a/all/all')).toBe('protected');
  });

  const days = (over: Partial<CountedCell>): CountedTable => ({
    ...share([]),
    indicator: indicatorOf('mean'),
    cells: ['district', 'a'].map((schoolId) => ({
      schoolId,
      breakdown: 'all',
      member: 'all',
      people: 12,
      numerator: 100,
      denominator: 12,
      contributors: 12,
      largest: 20,
      ...over,
    })),
  });
  it('a mean of twelve people is shown', () => expect(statusOf(days({}), 'a/all/all')).toBe('shown'));
  it('not where one has more than half', () => expect(statusOf(days({ largest: 51 }), 'a/all/all')).toBe('protected'));
  it('exactly half is not more than half', () => expect(statusOf(days({ largest: 50 }), 'a/all/all')).toBe('shown'));
  it('not where two contribute', () => expect(statusOf(days({ contributors: 2 }), 'a/all/all')).toBe('protected'));
  it('not where nine people stand behind it', () =>
    expect(statusOf(days({ people: 9 }), 'a/all/all')).toBe('protected'));
});

/** One place and the district that consists of it, with these members of one breakdown: people, numerator, largest. */
function divided(
  kind: 'share' | 'mean',
  members: readonly (readonly [number, number, number?, number?])[],
): CountedTable {
  const place = (schoolId: string): CountedCell[] => {
    const parts = members.map(([people, numerator, contributors = numerator, largest = 1], index): CountedCell => ({
      schoolId,
      breakdown: 'group',
      member: `m${index}`,
      people,
      numerator,
      denominator: people,
      ...(kind === 'share' ? {} : { contributors, largest }),
    }));
    const sum = (of: (cell: CountedCell) => number): number => parts.reduce((total, cell) => total + of(cell), 0);
    return [
      {
        schoolId,
        breakdown: 'all',
        member: 'all',
        people: sum((cell) => cell.people),
        numerator: sum((cell) => cell.numerator),
        denominator: sum((cell) => cell.people),
        ...(kind === 'share'
          ? {}
          : {
              contributors: sum((cell) => cell.contributors ?? 0),
              largest: Math.max(...parts.map((cell) => cell.largest ?? 0)),
            }),
      },
      ...parts,
    ];
  };
  return {
    indicator: indicatorOf(kind),
    schoolYear: 2026,
    periodKind: 'year',
    period: '2026',
    cells: [...place('district'), ...place('a')],
  };
}

describe('hidden groups together', () => {
  const hidden = (table: CountedTable): string[] =>
    protect(table)
      .cells.filter((cell) => cell.school_id === 'a' && cell.status === 'protected')
      .map(({ member }) => member);

  it('are enough where they are ten people with three on either side', () => {
    expect(
      hidden(
        divided('share', [
          [6, 2],
          [7, 2],
          [150, 30],
          [150, 40],
        ]),
      ),
    ).toEqual(['m0', 'm1']);
  });
  it('are not where nobody among them is counted', () => {
    expect(
      hidden(
        divided('share', [
          [6, 0],
          [7, 0],
          [150, 30],
          [150, 40],
        ]),
      ),
    ).toHaveLength(3);
  });
  it('are not where all of them are', () => {
    expect(
      hidden(
        divided('share', [
          [6, 6],
          [7, 6],
          [150, 30],
          [150, 40],
        ]),
      ),
    ).toHaveLength(3);
  });
  it('are not where they are nine', () => {
    expect(
      hidden(
        divided('mean', [
          [4, 4],
          [5, 5],
          [150, 90],
          [150, 80],
        ]),
      ),
    ).toHaveLength(3);
  });
  it('are not where two of them contribute', () => {
    expect(
      hidden(
        divided('mean', [
          [6, 9, 1],
          [7, 9, 1],
          [150, 90],
          [150, 80],
        ]),
      ),
    ).toHaveLength(3);
  });
  it('are not where one has more than half', () => {
    expect(
      hidden(
        divided('mean', [
          [6, 9, 6, 8],
          [7, 5, 5, 1],
          [150, 90],
          [150, 80],
        ]),
      ),
    ).toHaveLength(3);
  });
});

describe('a bridge', () => {
  const edge = (id: number, row: number, column: number): { id: number; row: number; column: number } => ({
    id,
    row,
    column,
  });
  const rectangle = (id: number, row: number, column: number): ReturnType<typeof edge>[] => [
    edge(id, row, column),
    edge(id + 1, row, column + 1),
    edge(id + 2, row + 1, column),
    edge(id + 3, row + 1, column + 1),
  ];

  it('is the one hidden cell between two rectangles', () => {
    const edges = [...rectangle(0, 1, 11), edge(9, 1, 13), ...rectangle(4, 3, 13)];
    expect(bridges(edges).map(({ id }) => id)).toEqual([9]);
    expect(bridges(rectangle(0, 1, 11))).toEqual([]);
  });

  it('is found in a table, where its cell could be computed though no row or column has it alone', () => {
    const few = (of: number): number => (of === 1 ? 8 : 40);
    const pattern = [
      [1, 1, 2, 0],
      [1, 1, 0, 0],
      [0, 0, 1, 1],
      [0, 0, 1, 1],
    ];
    const table = counts(pattern.map((row) => row.map(few)));
    // the cell between the rectangles is hidden because one student has more than half of its days
    const cells = table.cells.map((cell) =>
      cell.schoolId === 's0' && cell.member === 'm2' ? { ...cell, largest: cell.numerator / 2 + 1 } : cell,
    );
    const dominated = { ...table, cells };
    const simple = protect(dominated, withoutComplements).cells;
    expect(attack('mean', simple, truthOf(dominated)).map((one) => one.cells.join())).toEqual(['s0/group/m2']);
    expect(attack('mean', protect(dominated).cells, truthOf(dominated))).toEqual([]);
  });
});
