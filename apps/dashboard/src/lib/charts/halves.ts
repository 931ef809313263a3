import * as Plot from '@observablehq/plot';
import { isShown } from '#lib/figures/figure.ts';
import { type Canvas, draw, textureId } from './canvas.ts';
import { box, label, line } from './pixels.ts';
import { niceTicks, tickText } from './scale.ts';
import type { HalvesChart, HalvesRow } from './service-charts.ts';

const STEP = 42;
const HEAD = 26;

/** Medians as thick marks on bands of the middle half; a dashed mark where the service says how much is enough. */
export function halves(chart: HalvesChart, canvas: Canvas): SVGSVGElement {
  const left = Math.min(150, Math.round(canvas.width * 0.38));
  const right = canvas.width - 46;
  const ends = chart.rows.flatMap(({ figure, minimum }) => [figure.upperQuartile ?? figure.value ?? 0, minimum ?? 0]);
  const ticks = niceTicks(0, Math.max(1, ...ends), 3);
  const to = ticks.at(-1) ?? 1;
  const x = (amount: number): number => left + (amount / to) * (right - left);
  const bottom = HEAD + STEP * chart.rows.length + 4;
  return draw(chart, canvas, {
    height: bottom + 32,
    x: { type: 'identity' },
    marks: [
      Plot.ruleX(
        ticks.filter((tick) => tick > 0),
        { x, y1: () => HEAD, y2: () => bottom, stroke: 'var(--rule)' },
      ),
      Plot.ruleX([0], { x, y1: () => HEAD, y2: () => bottom, stroke: 'var(--rule-strong)' }),
      ...ticks.map((tick) =>
        label(tick === to ? `${tickText(tick)} ${chart.unit}` : tickText(tick), x(tick), 14, 'ax', {
          textAnchor: 'middle',
        }),
      ),
      ...chart.rows.flatMap((row, at) => rowMarks(chart, canvas, row, { y: HEAD + STEP * at + 8, x, left, right })),
      ...key(chart, canvas, bottom + 18),
    ],
  });
}

interface Placing {
  readonly y: number;
  readonly x: (amount: number) => number;
  readonly left: number;
  readonly right: number;
}

function rowMarks(
  chart: HalvesChart,
  canvas: Canvas,
  { label: name, how, figure, text, minimum }: HalvesRow,
  { y, x, left, right }: Placing,
): readonly Plot.Markish[] {
  const head = [
    label(name, 0, y + 6, 'strong', { lineWidth: left / 13 - 1, textOverflow: 'ellipsis' }),
    label(how, 0, y + 22, 'ax'),
  ];
  const least =
    minimum === null
      ? []
      : [line(x(minimum), y - 1, x(minimum), y + 25, { stroke: 'var(--ink)', strokeWidth: 2, strokeDasharray: '3 2' })];
  if (!isShown(figure)) {
    const isHidden = figure.state === 'protected';
    const fill = isHidden ? `url(#${textureId(chart, canvas, 'hatch')})` : 'none';
    return [
      ...head,
      ...(isHidden ? [box(left, y + 4, right, y + 20, fill, { stroke: 'var(--rule-strong)', strokeWidth: 0.75 })] : []),
      label(text, left + 8, y + 12, 'halo'),
    ];
  }
  const { value, lowerQuartile: low, upperQuartile: high } = figure;
  return [
    ...head,
    ...(low === null || high === null ? [] : [box(x(low), y + 5, x(high), y + 19, 'var(--now-band)')]),
    line(x(value), y + 3, x(value), y + 21, { stroke: 'var(--now)', strokeWidth: 3.5 }),
    ...least,
    label(text, Math.max(x(high ?? value), x(value)) + 7, y + 12, 'now-t halo'),
  ];
}

function key({ key: words, rows }: HalvesChart, { width }: Canvas, y: number): readonly Plot.Markish[] {
  const half = [
    box(0, y - 5, 22, y + 5, 'var(--now-band)'),
    line(11, y - 8, 11, y + 8, { stroke: 'var(--now)', strokeWidth: 3 }),
    label(words.half, 28, y, 'ax'),
  ];
  if (rows.every(({ minimum }) => minimum === null)) return half;
  const at = Math.round(width * 0.6);
  return [
    ...half,
    line(at, y - 8, at, y + 8, { stroke: 'var(--ink)', strokeWidth: 2, strokeDasharray: '3 2' }),
    label(words.minimum, at + 8, y, 'ax'),
  ];
}
