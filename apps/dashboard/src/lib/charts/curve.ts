import * as Plot from '@observablehq/plot';
import { type Canvas, draw } from './canvas.ts';
import { label } from './pixels.ts';
import type { CurveChart, CurvePoint } from './service-charts.ts';

const [LEFT, TOP, BOTTOM] = [44, 20, 196] as const;

/** The share served by each day, from none at the referral: steps with a band, or marks with whiskers where few days are known. */
export function curve(chart: CurveChart, canvas: Canvas): SVGSVGElement {
  const right = canvas.width - 14;
  const x = (day: number): number => LEFT + (day / chart.lastDay) * (right - LEFT);
  const y = (share: number): number => BOTTOM - (share / 100) * (BOTTOM - TOP);
  const all: readonly CurvePoint[] = [{ day: 0, share: 0, low: 0, high: 0 }, ...chart.points];
  const from = { x: (point: CurvePoint) => x(point.day), y: (point: CurvePoint) => y(point.share) };
  return draw(chart, canvas, {
    height: BOTTOM + 46,
    x: { type: 'identity' },
    marks: [
      Plot.ruleY([50, 100], { x1: () => LEFT, x2: () => right, y, stroke: 'var(--rule)' }),
      Plot.ruleY([0], { x1: () => LEFT, x2: () => right, y, stroke: 'var(--rule-strong)' }),
      ...[0, 50, 100].map((tick) =>
        label(`${tick}${tick === 100 ? '%' : ''}`, LEFT - 8, y(tick), 'ax', { textAnchor: 'end' }),
      ),
      ...chart.ticks.flatMap((tick) => [
        Plot.ruleX([tick], { x, y1: () => BOTTOM, y2: () => BOTTOM + 5, stroke: 'var(--rule-strong)' }),
        label(String(tick), x(tick), BOTTOM + 16, 'ax', { textAnchor: tick === 0 ? 'start' : 'middle' }),
      ]),
      label(chart.axis, right, BOTTOM + 36, 'ax', { textAnchor: 'end' }),
      ...(chart.isWhole ? steps(all, from, y) : whiskers(chart.points, from, y)),
      ...halfMarks(chart, x, y),
      ...chart.marks.flatMap(({ day, share, lines }) => written(lines, { x: x(day), y: y(share), right })),
    ],
  });
}

interface From {
  readonly x: (point: CurvePoint) => number;
  readonly y: (point: CurvePoint) => number;
}

const steps = (points: readonly CurvePoint[], from: From, y: (share: number) => number): Plot.Markish[] => [
  Plot.areaY(
    points.filter(({ low, high }) => low !== null && high !== null),
    {
      x: from.x,
      y1: ({ low }: CurvePoint) => y(low ?? 0),
      y2: ({ high }: CurvePoint) => y(high ?? 0),
      curve: 'step-after',
      fill: 'var(--now-band)',
    },
  ),
  Plot.line(points, { ...from, curve: 'step-after', stroke: 'var(--now)', strokeWidth: 2.25 }),
];

/** Between the days that are known nothing is claimed: a thin line leads the eye. */
const whiskers = (points: readonly CurvePoint[], from: From, y: (share: number) => number): Plot.Markish[] => [
  Plot.line(points, { ...from, stroke: 'var(--now)', strokeWidth: 1, strokeDasharray: '2 4' }),
  Plot.ruleX(
    points.filter(({ low, high }) => low !== null && high !== null),
    {
      x: from.x,
      y1: ({ low }: CurvePoint) => y(low ?? 0),
      y2: ({ high }: CurvePoint) => y(high ?? 0),
      stroke: 'var(--now)',
      strokeWidth: 2,
    },
  ),
];

function halfMarks(
  { half }: CurveChart,
  x: (day: number) => number,
  y: (share: number) => number,
): readonly Plot.Markish[] {
  if (half === null) return [];
  return [
    Plot.ruleY([50], { y, x1: () => LEFT, x2: () => x(half.day), stroke: 'var(--ink-3)', strokeDasharray: '2 3' }),
    label(half.label, LEFT + 6, y(50) - 12, 'halo'),
  ];
}

/** The dot, its line to the axis, and its words to the right below the curve, or to the left where there is no room. */
function written(
  lines: readonly string[],
  { x, y, right }: { readonly x: number; readonly y: number; readonly right: number },
): readonly Plot.Markish[] {
  const longest = Math.max(...lines.map((line) => line.length)) * 7;
  const toLeft = x + 8 + longest > right + 10;
  const anchor = { textAnchor: toLeft ? ('end' as const) : ('start' as const) };
  const start = Math.min(y + 20, BOTTOM - 8 - 16 * (lines.length - 1));
  return [
    Plot.ruleX([x], { x: () => x, y1: () => y, y2: () => BOTTOM, stroke: 'var(--ink-3)', strokeWidth: 0.75 }),
    Plot.dot([x], { x: () => x, y: () => y, r: 4.5, fill: 'var(--now)', stroke: 'var(--paper)', strokeWidth: 1 }),
    ...lines.map((line, at) =>
      label(line, toLeft ? x - 8 : x + 8, start + 16 * at, at === 0 ? 'now-t halo' : 'halo', anchor),
    ),
  ];
}
