import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Chart, LinesChart, Row, RowsChart, StripChart, TiersChart } from '#lib/charts/chart.ts';
import { still } from '#lib/charts/draw-on-server.ts';
import { still as inBrowser } from '#lib/charts/draw-in-browser.ts';
import { niceTicks } from '#lib/charts/scale.ts';
import { type Figure, figureOf, nothing, type State } from '#lib/figures/figure.ts';
import { stateWord } from '#lib/figures/say.ts';
import { cell, shown } from './fake-window.ts';
import { words } from './english.ts';

const share = (percent: number, people = 500): Figure => figureOf(shown(percent, people));
const hidden = (state: Exclude<State, 'shown'>): Figure =>
  state === 'none'
    ? nothing
    : figureOf(cell(state === 'coded' ? { status: 'coded', coded: '≤10', size_band: '21-40' } : { status: state }));
const row = (label: string, now: Figure, then: Figure = nothing): Row => ({
  label,
  now,
  then,
  word: now.state === 'shown' ? '' : stateWord(words, now),
  columns: ['24%', '27%', '500'],
});
const states = ['coded', 'protected', 'too_few_days', 'not_submitted', 'not_mapped', 'none', 'cannot_tell'] as const;

const everyState: RowsChart = {
  kind: 'rows',
  style: 'interval',
  id: 'states',
  title: 'Every state',
  description: 'A row for each state.',
  percent: true,
  heads: ['this year', 'last year', 'students'],
  rows: [
    row('Shown', share(24), share(27)),
    row('Zero', share(0)),
    ...states.map((state) => row(state, hidden(state))),
  ],
};
const gap: RowsChart = {
  ...everyState,
  style: 'gap',
  id: 'gap',
  title: 'A gap',
  rows: [row('English learners', share(45, 262), share(23, 4224)), row('Foster care', hidden('protected'))],
};
const tiers: TiersChart = {
  kind: 'tiers',
  id: 'tiers',
  title: 'Tiers',
  description: 'Five parts.',
  bars: [
    {
      label: 'This year',
      bracket: '30% chronic',
      hidden: 'shown',
      word: '',
      parts: [50, 18, 17, 13, 2].map((value, index) => ({
        figure: share(value),
        label: ['Satisfactory', 'At risk', 'Chronic', 'Severe', 'Too few days'][index] ?? '',
        how: '',
      })),
    },
    {
      label: 'Last year',
      bracket: null,
      hidden: 'protected',
      word: 'protected',
      parts: [share(60), share(20), hidden('protected'), hidden('protected'), hidden('coded')].map((figure) => ({
        figure,
        label: 'part',
        how: '',
      })),
    },
  ],
};
const points = (value: number, low: number, high: number): Figure => figureOf(cell({ value, low, high, people: 500 }));
const signed: RowsChart = {
  ...everyState,
  id: 'signed',
  title: 'Differences',
  percent: false,
  signed: true,
  heads: ['points', 'last year'],
  rows: [
    { ...row('Monday', points(1.1, 0.3, 2), points(0.7, 0.1, 1.2)), columns: ['+1.1', '+0.7'] },
    { ...row('Tuesday', points(-0.5, -1, 0.1)), columns: ['\u22120.5', ''] },
    { ...row('Grade 6', hidden('protected')), columns: ['', ''] },
    { ...row('Grade 9', hidden('cannot_tell')), columns: ['', ''] },
  ],
};
const pairs: TiersChart = {
  ...tiers,
  id: 'pairs',
  title: 'First days',
  pairs: true,
  bars: [...tiers.bars, ...tiers.bars].map((bar) => ({ ...bar, bracket: null, parts: bar.parts.slice(0, 4) })),
};
const lines: LinesChart = {
  kind: 'lines',
  id: 'lines',
  title: 'Lines',
  description: 'Two lines.',
  percent: true,
  span: 4,
  ticks: ['Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb'],
  words: { not_submitted: 'not submitted' },
  series: [
    {
      tone: 'now',
      name: '2025–26',
      last: '92%',
      figures: [share(93), share(92), hidden('not_submitted'), share(91), share(92), nothing],
    },
    {
      tone: 'then',
      name: '2024–25',
      last: '93%',
      figures: [share(94), share(93), share(93), share(92), share(92), share(93)],
    },
  ],
};
const strip: StripChart = {
  kind: 'strip',
  style: 'bands',
  id: 'strip',
  title: 'Registers',
  description: 'By week.',
  head: 'taken',
  rows: [
    {
      label: 'Alder Street',
      column: '95.0%',
      weeks: [
        { monday: '2026-02-02', due: 40, taken: 40, missing: 0 },
        { monday: '2026-02-09', due: 40, taken: 36, missing: 4 },
      ],
    },
  ],
  ticks: [{ monday: '2026-02-02', label: 'Feb 2' }],
};
const gallery: readonly Chart[] = [
  everyState,
  gap,
  signed,
  tiers,
  pairs,
  lines,
  strip,
  { ...strip, style: 'bars', id: 'bars' },
];

const svgOf = (chart: Chart, width = 860): Element => {
  const { document } = parseHTML(`<body>${still(chart, width)}</body>`);
  const svg = document.querySelector('svg');
  if (!svg) throw new Error('no drawing');
  return svg;
};
const texts = (svg: Element): string[] => [...svg.querySelectorAll('text')].map((text) => text.textContent ?? '');

describe.each(gallery.map((chart) => [chart.id, chart] as const))('%s', (id, chart) => {
  test.each([343, 860])('is drawn at %i pixels as reviewed', async (width) => {
    // one mark a line, so that a difference can be read
    await expect(`${still(chart, width).replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`charts/${id}-${width}.svg`);
  });
  test('is an image with a name and a description', () => {
    const svg = svgOf(chart);
    expect(svg.getAttribute('role')).toBe('img');
    const wordsOf = (attribute: string): string | null | undefined =>
      svg.querySelector(`[id="${svg.getAttribute(attribute)}"]`)?.textContent;
    expect(wordsOf('aria-labelledby')).toBe(chart.title);
    expect(wordsOf('aria-describedby')).toBe(chart.description);
    expect(svg.querySelectorAll('g[aria-label]')).toHaveLength(0);
    expect(svg.querySelectorAll('style')).toHaveLength(0);
  });
  test('has no color of its own, so that themes and paper can', () => {
    expect(still(chart, 860)).not.toMatch(/(fill|stroke)="(#|rgb|black|white)/);
  });
});

test('a hidden figure leaves no number in the drawing, and every hidden one looks the same', () => {
  const one = (figure: Figure): string =>
    still({ ...everyState, rows: [row('A', share(24)), { ...row('B', figure), columns: ['', '', ''] }] }, 860);
  expect(one(hidden('protected'))).toBe(
    one(figureOf(cell({ status: 'protected', people: 9, value: 12, low: 3, high: 30 }))),
  );
});

test.each(states)('%s says its word in the drawing', (state) => {
  expect(texts(svgOf(everyState)).some((text) => text.includes(stateWord(words, hidden(state))))).toBe(true);
});

test('a line breaks where nothing was submitted and is never joined', () => {
  const path = [...svgOf(lines).querySelectorAll('path')]
    .map((each) => each.getAttribute('d') ?? '')
    .find((d) => (d.match(/M/g) ?? []).length === 2);
  expect(path).toBeDefined();
  expect(texts(svgOf(lines))).toContain('not submitted');
});

test('a small change is not drawn as a large one: the scale spans what it must', () => {
  const flat: LinesChart = {
    ...lines,
    span: 10,
    series: [
      {
        tone: 'now',
        name: 'now',
        last: '29%',
        figures: [figureOf(cell({ value: 29, people: 100 })), figureOf(cell({ value: 29, people: 100 }))],
      },
    ],
    ticks: ['a', 'b'],
  };
  expect(texts(svgOf(flat))).toEqual(expect.arrayContaining(['20', '35%']));
});

test('a scale of differences has both sides of 0, with their signs', () =>
  expect(texts(svgOf(signed))).toEqual(expect.arrayContaining(['\u22121', '0', '+2'])));

test('bars start at zero', () => expect(texts(svgOf(everyState))).toContain('0%'));

test('hostile names stay text', () => {
  const evil = '<img src=x onerror=alert(1)></style></svg><script>alert(1)</script>';
  const drawn = still({ ...everyState, title: evil, description: evil, rows: [row(evil, share(24))] }, 860);
  const { document } = parseHTML(`<body>${drawn}</body>`);
  expect(document.querySelectorAll('img, script')).toHaveLength(0);
  expect(document.querySelectorAll('body > *')).toHaveLength(1);
});

test('two drawings of a chart do not share an id', () => {
  const ids = [343, 860].flatMap((width) =>
    [...still(everyState, width).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('in a browser the server’s drawing is left alone: something that is not empty, and not seen', () => {
  expect(inBrowser(lines, 860)).toMatch(/^<!--.+-->$/);
});

test.each([
  [0, 62, 4, [0, 20, 40, 60, 80]],
  [0, 40, 4, [0, 10, 20, 30, 40]],
  [88, 92, 4, [88, 89, 90, 91, 92]],
  [0, 0, 4, [0, 5e-10]],
])('ticks from %d to %d', (low, high, wanted, ticks) => expect(niceTicks(low, high, wanted)).toEqual(ticks));

test('on a phone the closures of last year are lines without words: these would lie on the numbers of the axis', () => {
  const closed: LinesChart = {
    ...lines,
    marks: [
      { tone: 'now', at: 4.8, label: 'weather, Jan 26–27' },
      { tone: 'then', at: 4.2, label: 'last year: weather, Jan 7' },
    ],
  };
  expect(still(closed, 860)).toContain('last year: weather, Jan 7');
  expect(still(closed, 343)).not.toContain('last year: weather, Jan 7');
  expect(still(closed, 343)).toContain('weather, Jan 26–27');
  expect(still(closed, 343).match(/stroke-dasharray="2 3"/g)).toHaveLength(2);
});
