import { describe, expect, it } from 'vitest';
import type { Cell } from '../src/publish/protect/protect.ts';
import { narrow } from '../src/publish/policies/complement.ts';
import { otherFigure } from '../src/publish/policies/figure.ts';
import { type Family, type Line, protectFamily } from '../src/publish/policies/lines.ts';
import { possibleRules, type PolicyRow } from '../src/publish/policies/possible.ts';
import { difference, tens } from '../src/publish/policies/tens.ts';

const rules = ['minimum_days', 'partial_day', 'any_of_several', 'only_together'];

/** A family of schools by rule; the district is their sum. */
function family(rows: readonly (readonly number[])[]): Family {
  const schools = rows.map((_, index) => `s${index}`);
  return {
    policyId: 'federal',
    schoolYear: 2026,
    change: 'to_chronic',
    rules: rules.slice(0, rows[0]?.length),
    places: ['district', ...schools].map((schoolId) => ({ schoolId })),
    students: (schoolId, rule) => {
      const column = rules.indexOf(rule);
      return rows.reduce(
        (sum, row, index) => sum + (['district', `s${index}`].includes(schoolId) ? (row[column] ?? 0) : 0),
        0,
      );
    },
  };
}

const told = (lines: readonly Line[]): string[] =>
  lines.map(({ school_id, rule, status, students_from, students_to }) =>
    [school_id, rule, status === 'coded' ? `${String(students_from)}-${String(students_to)}` : status].join(' '),
  );

/** Pseudo-random numbers, mostly few, so that what is small is often alone. */
function random(seed: number): (most: number) => number {
  let state = seed * 2654435761 + 1;
  return (most) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) ** 2 * most);
  };
}

describe('students who differ, by rule', () => {
  it('are told in tens from ten up', () =>
    expect(told(protectFamily(family([[57, 12, 1, 0]]))).slice(0, 5)).toEqual([
      'district all 70-79',
      'district minimum_days 50-59',
      'district partial_day 10-19',
      'district any_of_several protected',
      'district only_together protected',
    ]));

  it.each([0, 1, 2, 5, 9])('%i of them look like any other few', (few) =>
    expect(told(protectFamily(family([[40, few]])))).toEqual(told(protectFamily(family([[40, 3]])))),
  );

  it('never leave fewer than ten numbers for any line in 400 random districts', () => {
    for (let seed = 0; seed < 400; seed++) {
      const next = random(seed);
      const rows = Array.from({ length: 2 + next(6) }, () => Array.from({ length: 2 + (seed % 3) }, () => next(60)));
      const lines = protectFamily(family(rows));
      const spans = narrow(
        lines,
        lines.map(({ status }) => status === 'protected'),
      );
      const pinned = spans.filter(({ from, to }, index) => to - from + 1 < 10 && lines[index]?.status !== 'none');
      expect(pinned, `seed ${seed}`).toEqual([]);
    }
  });

  it('and the attack is real: tens alone would be narrowed', () => {
    const one = family([
      [19, 9],
      [19, 1],
    ]);
    // the district's ten and more leave each school at least one: a further line is hidden
    const lines = protectFamily(one);
    const bare = lines.map((line) => ({ ...line }));
    const truth = (line: Line): number => (line.rule === 'all' ? 0 : one.students(line.school_id, line.rule));
    for (const line of bare) {
      const count =
        line.rule === 'all'
          ? one.students(line.school_id, 'minimum_days') + one.students(line.school_id, 'partial_day')
          : truth(line);
      const { from, to } = tens(count);
      Object.assign(
        line,
        count < 10 ? { status: 'protected' } : { status: 'coded', students_from: from, students_to: to },
      );
    }
    const spans = narrow(
      bare,
      bare.map(({ status }) => status === 'protected'),
    );
    expect(spans.some(({ from, to }) => to - from + 1 < 10)).toBe(true);
    expect(lines.filter(({ status }) => status === 'protected').length).toBeGreaterThan(
      bare.filter(({ status }) => status === 'protected').length,
    );
  });
});

describe('a difference', () => {
  const both = { gain: true, lose: true };
  it.each([
    [0, -9, 9],
    [1, -9, 9],
    [-1, -9, 9],
    [9, -9, 9],
    [10, 10, 19],
    [-10, -19, -10],
    [-27, -29, -20],
  ])('of %i is %i to %i', (net, from, to) => expect(difference(net, both)).toEqual({ from, to }));
  it('goes no way that the rules do not allow', () =>
    expect(difference(0, { gain: false, lose: true })).toEqual({ from: -9, to: 0 }));
});

describe('the other policy’s figure', () => {
  const cell = (over: Partial<Cell>): Cell => ({ status: 'shown', value: 24, people: 400, ...over }) as Cell;
  const place = { policy_id: 'federal', school_year: 2026, grain: 'school', school_id: 's0' } as const;
  const possible = new Set(['to_chronic', 'chronic_no_longer_judged'] as const);
  const figure = (chronic: number, judged: number, over: Partial<Cell> = {}) =>
    otherFigure(place, cell(over), { chronic, judged, possible });

  it('is the same whether nobody or nine differ', () => {
    const figures = [-9, -1, 0, 1, 9].flatMap((chronic) => [-9, -1, 0].map((judged) => figure(chronic, judged)));
    expect(new Set(figures.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(figures[0]).toMatchObject({
      status: 'coded',
      percent_from: 21,
      percent_to: 27,
      judged_from: 391,
      judged_to: 400,
    });
  });
  it('moves by tens', () => expect(figure(12, -25)).toMatchObject({ judged_from: 371, judged_to: 380 }));
  it('is hidden where the chosen policy’s is a range or hidden', () => {
    expect(figure(0, 0, { status: 'coded', value: null, people: null })).toMatchObject({
      status: 'protected',
      judged_from: null,
    });
    expect(figure(0, 0, { status: 'protected', value: null, people: null }).status).toBe('protected');
  });
  it('is exact only where no rule can move anybody', () =>
    expect(otherFigure(place, cell({}), { chronic: 0, judged: 0, possible: new Set() })).toMatchObject({
      status: 'shown',
      percent_from: 24,
      judged_to: 400,
    }));
});

describe('which lines there can be', () => {
  const policy = (over: Partial<PolicyRow>): PolicyRow => ({
    policy_key: 1,
    policy_id: 'district',
    chosen: true,
    counted_as: 1,
    rule: null,
    toward: null,
    threshold_numerator: 1,
    threshold_denominator: 10,
    minimum_days: 10,
    needs_one_day_present: false,
    in_school_suspension: 'present',
    independent_study: 'incomplete_absent',
    lowest_grade: null,
    highest_grade: null,
    ...over,
  });
  const step = (rule: string): PolicyRow => policy({ rule, toward: 'other' });
  const own = policy({});
  it.each([
    ['more days needed take nobody in', 'newly_judged_chronic', { minimum_days: 31 }, ['minimum_days'], []],
    [
      'more days needed leave some out',
      'chronic_no_longer_judged',
      { minimum_days: 31 },
      ['minimum_days'],
      ['minimum_days'],
    ],
    ['a lower threshold makes some chronic', 'to_chronic', { threshold_denominator: 20 }, ['threshold'], ['threshold']],
    ['and takes it from nobody', 'to_not_chronic', { threshold_denominator: 20 }, ['threshold'], []],
    [
      'suspension as absence',
      'to_chronic',
      { in_school_suspension: 'absent' },
      ['in_school_suspension'],
      ['in_school_suspension'],
    ],
    [
      'study as presence',
      'to_not_chronic',
      { independent_study: 'present' },
      ['independent_study'],
      ['independent_study'],
    ],
    ['study as presence', 'to_chronic', { independent_study: 'present' }, ['independent_study'], []],
    ['grades left out', 'not_chronic_no_longer_judged', { lowest_grade: 0 }, ['population'], ['population']],
    [
      'never there',
      'chronic_no_longer_judged',
      { needs_one_day_present: true },
      ['needs_one_day_present'],
      ['needs_one_day_present'],
    ],
    [
      'two rules have their joint lines',
      'to_chronic',
      { threshold_denominator: 20 },
      ['partial_day', 'threshold'],
      ['partial_day', 'threshold', 'any_of_several', 'only_together'],
    ],
    [
      'a rule that cannot alone may still help',
      'chronic_no_longer_judged',
      { minimum_days: 31 },
      ['minimum_days', 'partial_day'],
      ['minimum_days', 'only_together'],
    ],
  ] as const)('%s: %s', (_, change, over, differing, expected) =>
    expect(possibleRules(change, own, policy({ ...over, policy_id: 'other' }), differing.map(step))).toEqual(expected),
  );
});
