import { expect, test } from 'vitest';
import type { CurveChart, HalvesChart, SlopeChart } from '#lib/charts/service-charts.ts';
import { still } from '#lib/charts/draw-on-server.ts';
import { figureOf } from '#lib/figures/figure.ts';
import { cell } from './fake-window.ts';

const named = { id: 'chart', title: 'A chart', description: 'Its figures.' };
const curve: CurveChart = {
  ...named,
  kind: 'curve',
  isWhole: true,
  points: Array.from({ length: 60 }, (_, at) => ({
    day: at + 1,
    share: 80 * (1 - Math.exp(-(at + 1) / 22)),
    low: 78 * (1 - Math.exp(-(at + 1) / 24)),
    high: 86 * (1 - Math.exp(-(at + 1) / 20)),
  })),
  lastDay: 60,
  ticks: [0, 14, 30, 60],
  marks: [
    { day: 14, share: 38, lines: ['38%', 'in 14 days'] },
    { day: 30, share: 60, lines: ['60%', 'in 30 days'] },
  ],
  half: { day: 22, label: 'half by day 22' },
  axis: 'days since the referral',
};
const median = (value: number, lower_quartile: number, upper_quartile: number) =>
  figureOf(cell({ value, people: 61, lower_quartile, upper_quartile }));
const halves: HalvesChart = {
  ...named,
  kind: 'halves',
  unit: 'h',
  key: { half: 'middle half, median', minimum: 'stated minimum' },
  rows: [
    { label: 'Tutoring', how: '88 people', figure: median(17, 11, 24), text: '17', minimum: 15 },
    { label: 'After-school', how: '134 people', figure: median(38, 22, 61), text: '38', minimum: 30 },
    {
      label: 'Family coaching',
      how: '',
      figure: figureOf(cell({ status: 'protected' })),
      text: 'protected',
      minimum: null,
    },
  ],
};
const slope: SlopeChart = {
  ...named,
  kind: 'slope',
  heads: ['30 days before mentoring', '30 days after'],
  headsShort: ['before', 'after'],
  lines: [
    {
      tone: 'now',
      before: 15.8,
      after: 12.1,
      beforeText: '15.8%',
      afterText: '12.1%',
      label: '61 students with a mentor: down 3.7 points',
      short: '61 with',
    },
    {
      tone: 'then',
      before: 15.6,
      after: 12.9,
      beforeText: '15.6%',
      afterText: '12.9%',
      label: '58 like them, no mentor: down 2.7 points',
      short: '58 like them',
    },
  ],
};

test.each([
  ['curve', curve],
  [
    'marks',
    {
      ...curve,
      isWhole: false,
      half: null,
      points: [
        { day: 14, share: 38, low: 30, high: 46 },
        { day: 30, share: 60, low: 52, high: 68 },
      ],
    },
  ],
  ['halves', halves],
  ['slope', slope],
] as const)('%s is drawn with its name, its figures in words and no color of its own', async (name, chart) => {
  for (const width of [343, 400, 860]) {
    const svg = still(chart, width);
    expect(svg).toContain('role="img"');
    expect(svg).toContain('Its figures.');
    expect(svg).not.toMatch(/(fill|stroke)="(#|rgb)/);
    expect(svg).not.toContain('NaN');
    await expect(svg).toMatchFileSnapshot(`charts/${name}-${width}.svg`);
  }
});
