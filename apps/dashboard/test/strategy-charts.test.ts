import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Chart } from '#lib/charts/chart.ts';
import { still } from '#lib/charts/draw-on-server.ts';
import type {
  MeetingsChart,
  PhasesChart,
  PostsChart,
  PromisesChart,
  RunwayChart,
  SourcesChart,
  TermsChart,
} from '#lib/charts/strategy-charts.ts';

const named = (id: string) => ({ id, title: `A chart of ${id}`, description: 'Its figures.' });
const months = (from: number, to: number, amount: number): number[] =>
  Array.from({ length: 29 }, (_, month) => (month >= from && month < to ? amount : 0));

const runway: RunwayChart = {
  ...named('runway'),
  kind: 'runway',
  months: Array.from(
    { length: 29 },
    (_, at) => ({ 0: 'Feb 2026', 5: 'Jul', 11: 'Jan 2027', 17: 'Jul', 23: 'Jan 2028' })[at] ?? '',
  ),
  layers: [
    { name: 'District general fund', how: 'renews each year', surety: 'renews', amounts: months(0, 29, 72_000) },
    { name: 'State grant', how: 'to Jun 2027', surety: 'ends', amounts: months(0, 17, 192_000) },
    { name: 'County, foundations', how: 'renewal not settled', surety: 'pending', amounts: months(0, 11, 61_000) },
    { name: 'Federal grant', how: 'stop notice Feb 4', surety: 'risk', amounts: months(0, 29, 77_000) },
  ],
  cost: { amount: 404_000, label: 'what the work costs: $404k a month' },
  cliff: { month: 17, lines: ['state grant ends Jun 2027:', '82% of cost has no confirmed source'] },
};
const phases: PhasesChart = {
  ...named('phases'),
  kind: 'phases',
  phases: ['Visioning', 'Engaging', 'Transforming'],
  expected: { phase: 1, label: 'expected by now' },
  groups: [
    {
      label: 'Shared commitment and priorities',
      items: [
        { label: 'Goals were set with families and staff', labor: 2, management: 2, text: 'agree', isFar: false },
        { label: 'Needs and assets assessed within two years', labor: 1, management: 1, text: 'agree', isFar: false },
        { label: 'Priorities guide the school budget', labor: 0, management: 1, text: 'one phase apart', isFar: false },
      ],
    },
    {
      label: 'Collaborative leadership',
      items: [
        {
          label: 'The site team decides, not only advises',
          labor: 0,
          management: 2,
          text: 'two phases apart',
          isFar: true,
        },
        { label: 'Families hold seats and vote', labor: 1, management: null, text: 'rated by one side', isFar: false },
      ],
    },
  ],
};
const promises: PromisesChart = {
  ...named('promises'),
  kind: 'promises',
  ticks: [
    { day: 0, label: 'Sep' },
    { day: 61, label: 'Nov' },
    { day: 122, label: 'Jan' },
  ],
  today: { day: 172, label: 'Feb 20' },
  rows: [
    { label: 'Second planning hour for site teams', owner: 'management', due: 29, done: 23, text: 'kept on time' },
    { label: 'Coordinator job description agreed', owner: 'both', due: 44, done: 44, text: 'kept on time' },
    { label: 'Release time for five site leads', owner: 'management', due: 60, done: 102, text: 'kept 42 days late' },
    { label: 'Member training, 40 stewards', owner: 'labor', due: 105, done: 129, text: 'kept 24 days late' },
    { label: 'Fill the coordinator post', owner: 'management', due: 136, done: null, text: '36 days late' },
    { label: 'Rubric ratings by both sides', owner: null, due: 190, done: null, text: 'due Mar 10' },
  ],
};
const posts: PostsChart = {
  ...named('posts'),
  kind: 'posts',
  lastDay: 1260,
  ticks: [
    { day: 0, label: 'Sep 2022' },
    { day: 730, label: 'Sep 2024' },
    { day: 1260, label: 'Feb 2026', end: true },
  ],
  rows: [
    { label: 'Alder Street', stretches: [{ from: 0, to: 1260, vacant: false }] },
    {
      label: 'Pike Hill Community School',
      stretches: [
        { from: 0, to: 900, vacant: false },
        { from: 900, to: 985, vacant: true },
        { from: 985, to: 1100, vacant: false },
        { from: 1100, to: 1260, vacant: true },
      ],
    },
  ],
};
const terms: TermsChart = {
  ...named('terms'),
  kind: 'terms',
  now: 'now',
  rows: [
    { label: 'Contract article 24: coordinators', months: 41, text: '41 mo', isSoon: false },
    { label: 'Board policy 6142', months: null, text: 'no end', isSoon: false },
    { label: 'Data agreement, Lindero clinic', months: 2, text: '2 mo', isSoon: true },
  ],
};
const meetings: MeetingsChart = {
  ...named('meetings'),
  kind: 'meetings',
  lastDay: 164,
  ticks: [0, 30, 61, 91, 122, 153].map((day, at) => ({
    day,
    label: ['Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb'][at] ?? '',
  })),
  rows: [
    {
      label: 'Union-management steering committee',
      text: '2 of 3 with quorum',
      isSilent: false,
      days: [
        { day: 15, mark: 'few' },
        { day: 43, mark: 'held' },
        { day: 71, mark: 'held' },
      ],
    },
    {
      label: 'Site team, Umberfield School',
      text: '1 of 3 with quorum',
      isSilent: true,
      days: [
        { day: 15, mark: 'held' },
        { day: 43, mark: 'none' },
        { day: 71, mark: 'none' },
      ],
    },
  ],
};
const sources: SourcesChart = {
  ...named('sources'),
  kind: 'sources',
  rows: [
    { label: 'State community-schools grant', amount: 2_310_000, surety: 'ends', text: '$2.3M', how: 'to Jun 2027' },
    { label: 'Federal grant', amount: 920_000, surety: 'risk', text: '$920k', how: 'may stop any day' },
    { label: 'District general fund', amount: 860_000, surety: 'renews', text: '$860k', how: 'goes on' },
    { label: 'Evening hours', amount: 12_000, surety: 'pending', text: '$12k', how: 'not granted yet' },
  ],
};
const gallery: readonly Chart[] = [runway, phases, promises, posts, terms, meetings, sources];
const textsIn = (chart: Chart, width: number): string[] => {
  const { document } = parseHTML(`<body>${still(chart, width)}</body>`);
  return [...document.querySelectorAll('text')].map((text) => text.textContent ?? '');
};

describe.each(gallery.map((chart) => [chart.id, chart] as const))('%s', (id, chart) => {
  test.each([343, 860])('is drawn at %i pixels as reviewed', async (width) => {
    await expect(`${still(chart, width).replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`charts/${id}-${width}.svg`);
  });
  test('has no color of its own, so that themes and paper can', () =>
    expect(still(chart, 860)).not.toMatch(/(fill|stroke)="(#|rgb|black|white)/));
});

test('money that may stop is hatched, and only that', () => {
  const drawn = still(runway, 860);
  expect(drawn.match(/fill="url\(#runway-860-risk\)"/g)).toHaveLength(2);
  expect(still({ ...runway, layers: runway.layers.slice(0, 3) }, 860)).not.toContain('fill="url(');
});
test('two sides at one phase stand beside each other; a side that gave no rating has no mark', () => {
  const one = (labor: number | null, management: number | null): string =>
    still(
      { ...phases, groups: [{ label: '', items: [{ label: 'x', labor, management, text: '', isFar: false }] }] },
      860,
    );
  const circles = (drawn: string): number => (drawn.match(/var\(--labor\)/g) ?? []).length;
  expect(circles(one(1, null))).toBe(1);
  expect(circles(one(null, 1))).toBe(0);
  expect(one(1, 1)).not.toBe(one(1, 2));
});
test('the words after an item end where the paper does, however long they are', () => {
  const text = 'two phases apart at 11 of 24';
  const long = {
    ...phases,
    groups: [{ label: '', items: [{ label: 'x', labor: 0, management: 2, text, isFar: true }] }],
  };
  const { document } = parseHTML(`<body>${still(long, 860)}</body>`);
  const words = [...document.querySelectorAll('text')].find(({ textContent }) => textContent === text);
  const [, from] = /translate\(([\d.]+)/.exec(words?.getAttribute('transform') ?? '') ?? [];
  expect(Number(from) + text.length * 6.5).toBeLessThan(860);
});
test('a commitment that is late is told by its words, not by color alone', () =>
  expect(textsIn(promises, 343)).toContain('kept 42 days late'));
test('a meeting that was not held is a cross, one without quorum a hollow dot: never color alone', () => {
  const one = (mark: 'held' | 'few' | 'none'): string =>
    still({ ...meetings, rows: [{ label: 'x', text: '', isSilent: false, days: [{ day: 9, mark }] }] }, 860);
  expect(new Set([one('held'), one('few'), one('none')]).size).toBe(3);
  expect(one('few')).toContain('var(--paper)');
});
test('a commitment that was given up is late no more', () => {
  const [late] = promises.rows.filter(({ text }) => text === '36 days late');
  if (!late) throw new Error('no such row');
  const drawn = (isGivenUp: boolean): string => still({ ...promises, rows: [{ ...late, isGivenUp }] }, 860);
  expect(drawn(false)).toContain('stroke-dasharray="3 3"');
  expect(drawn(true)).not.toContain('stroke-dasharray="3 3"');
});
test('what is empty draws nothing and does not fail', () => {
  for (const chart of [
    { ...runway, layers: [], months: [], cost: null, cliff: null },
    { ...phases, groups: [] },
    { ...promises, rows: [] },
    { ...posts, rows: [] },
    { ...terms, rows: [] },
    { ...meetings, rows: [] },
    { ...sources, rows: [] },
  ])
    expect(still(chart, 343)).toContain('<svg');
});
