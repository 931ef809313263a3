import { expect, test } from 'vitest';
import { besidePublished, rateOfCell, rateOfPolicy } from '../src/window/beside-published.ts';
import type { Cell, Comparison } from '../src/window/index.ts';

const published = {
  publisher: 'quarry',
  publisher_name: 'Quarry Department of Education',
  measure: 'chronic_absence_rate',
  definition: null,
  part: 'all',
  school_year: 2025,
  level: 'district',
  place_id: '9910017',
  place_name: 'Harrow Bend Unified',
  school_id: 'district',
  phase: 'all',
  category_kind: 'all',
  category: 'all',
  category_name: 'Total',
  counts: 'people',
  people: null,
  eligible: 2400,
  count: 513,
  percent: 21.4,
  status: 'shown',
} as const satisfies Comparison;
const suppressed = { ...published, eligible: null, count: null, percent: null, status: 'suppressed' } as const;
const cell = { school_year: 2025, school_id: 'district', status: 'shown', value: 22, people: 2431 } as Cell;
const policy = { policy_id: 'california', school_year: 2025, grain: 'district', school_id: 'district' } as const;
const ranges = {
  ...policy,
  status: 'coded',
  percent_from: 20,
  percent_to: 22,
  judged_from: 2390,
  judged_to: 2410,
} as const;
const nothing = { percent_from: null, percent_to: null, judged_from: null, judged_to: null };

test.each([
  ['a whole percent stands for half a point on either side', [published], rateOfCell(cell), [-1.1, -0.1], [-31, -31]],
  ['a range of ours', [published], rateOfPolicy(ranges), [-1.1, 1.9], [-10, 10]],
  ['their figure suppressed', [suppressed], rateOfCell(cell), null, null],
  ['ours protected', [published], rateOfPolicy({ ...policy, ...nothing, status: 'protected' }), null, null],
  ['another year', [{ ...published, school_year: 2024 }], rateOfCell(cell), null, null],
] as const)('%s', (_says, theirs, ours, points, students) =>
  expect(besidePublished(theirs, [ours])).toMatchObject([{ points, students }]),
);

test.each([
  ['the state: it is not this district', { ...published, level: 'state', school_id: null }],
  ['a group', { ...published, category_kind: 'gender', category: 'GX' }],
  ['another measure', { ...published, measure: 'attendance_rate' }],
  ['one stage of schooling', { ...published, phase: 'High school' }],
] as const)('nothing of ours is put beside %s', (_says, theirs) =>
  expect(besidePublished([theirs], [rateOfCell(cell)])).toEqual([]),
);
