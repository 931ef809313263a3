import * as Plot from '@observablehq/plot';
import { type Canvas, draw, isNarrow, textureId } from './canvas.ts';
import { box, label, line } from './pixels.ts';
import type { Chart } from './chart.ts';
import { moneyTick, niceTicks } from './scale.ts';
import type { RunwayChart, RunwayLayer } from './strategy-charts.ts';

const [TOP, BOTTOM] = [52, 270] as const;
const [LEFT, KEY] = [52, 176] as const;
/** A line of the key, and where it starts under a narrow chart. */
const [KEY_ROW, KEY_TOP] = [44, 312] as const;

/** Month columns: what renews, what has an end, what may stop (hatched); the line is what the work costs. */
export function runway(chart: RunwayChart, canvas: Canvas): SVGSVGElement {
  const narrow = isNarrow(canvas);
  const right = narrow ? canvas.width - 6 : canvas.width - KEY;
  const { layers, months, cost, cliff } = chart;
  const totals = months.map((_, month) => layers.reduce((sum, { amounts }) => sum + (amounts[month] ?? 0), 0));
  const ticks = niceTicks(0, Math.max(1, cost?.amount ?? 0, ...totals), 4);
  const most = ticks.at(-1) ?? 1;
  const y = (amount: number): number => BOTTOM - (amount / most) * (BOTTOM - TOP);
  const step = (right - LEFT) / Math.max(1, months.length);
  const x = (month: number): number => LEFT + step * month;
  const height = narrow ? KEY_TOP + KEY_ROW * layers.length : Math.max(300, 60 + KEY_ROW * layers.length);
  return draw(chart, canvas, {
    height,
    x: { type: 'identity' },
    textures: ['risk'],
    marks: [
      ...ticks.flatMap((tick) => [
        line(LEFT, y(tick), right, y(tick), { stroke: tick === 0 ? 'var(--rule-strong)' : 'var(--rule)' }),
        label(moneyTick(tick), LEFT - 7, y(tick), 'ax', { textAnchor: 'end' }),
      ]),
      ...columns(chart, canvas, { x, y, step }),
      ...spaced(months, x, right).map(([month, index]) => label(month, x(index), BOTTOM + 15, 'ax')),
      ...(cost === null
        ? []
        : [
            line(LEFT, y(cost.amount), right, y(cost.amount), { stroke: 'var(--goal)', strokeWidth: 2.5 }),
            label(cost.label, LEFT, y(cost.amount) - 11, 'strong halo'),
          ]),
      ...(cliff === null ? [] : edge(cliff, { x: x(cliff.month), right, narrow })),
      ...key(layers, canvas, narrow ? { x: 0, y: KEY_TOP } : { x: right + 16, y: 96 }, chart),
    ],
  });
}

/** The words under months that lie neither on the words before them nor beyond the columns. */
function spaced(
  months: readonly string[],
  x: (month: number) => number,
  right: number,
): readonly (readonly [string, number])[] {
  let free = -Infinity;
  return months.flatMap((month, index) => {
    if (month === '' || x(index) < free || x(index) + 7 * month.length > right + 6) return [];
    free = x(index) + 8 * month.length;
    return [[month, index] as const];
  });
}

interface Placing {
  readonly x: (month: number) => number;
  readonly y: (amount: number) => number;
  readonly step: number;
}

interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
}

/** How each kind of money looks, here and wherever money is drawn. */
const filled = { renews: 'var(--ink-2)', ends: 'var(--then)', pending: 'var(--then-band)' } as const;
const outlined = { renews: 'none', ends: 'none', pending: 'var(--then)', risk: 'var(--now)' } as const;

export function paint({ surety }: Pick<RunwayLayer, 'surety'>, chart: Chart, canvas: Canvas): Paint {
  const fill = surety === 'risk' ? `url(#${textureId(chart, canvas, 'risk')})` : filled[surety];
  return { fill, stroke: outlined[surety], strokeWidth: 1 };
}

function columns(chart: RunwayChart, canvas: Canvas, { x, y, step }: Placing): readonly Plot.Markish[] {
  const floor = chart.months.map(() => 0);
  return chart.layers.map((layer) => {
    const bars = layer.amounts.flatMap((amount, month) => {
      const from = floor[month] ?? 0;
      floor[month] = from + amount;
      return amount > 0 ? [{ month, from, to: from + amount }] : [];
    });
    return Plot.rect(bars, {
      x1: ({ month }: { month: number }) => x(month) + 1,
      x2: ({ month }: { month: number }) => x(month) + Math.max(2, step - 1),
      y1: ({ to }: { to: number }) => y(to) + 0.5,
      y2: ({ from }: { from: number }) => y(from) - 0.5,
      ...paint(layer, chart, canvas),
    });
  });
}

function edge(
  { lines }: NonNullable<RunwayChart['cliff']>,
  { x, right, narrow }: { readonly x: number; readonly right: number; readonly narrow: boolean },
): readonly Plot.Markish[] {
  // words stand where there is room for them
  const isLate = right - x < 220;
  const [from, textAnchor] = narrow
    ? ([0, 'start'] as const)
    : isLate
      ? ([x - 6, 'end'] as const)
      : ([x + 6, 'start'] as const);
  return [
    line(x, narrow ? 38 : 6, x, BOTTOM + 4, { stroke: 'var(--ink-2)', strokeDasharray: '2 3' }),
    ...lines.map((words, at) => label(words, from, 10 + 16 * at, at === 0 ? 'strong halo' : 'ax halo', { textAnchor })),
  ];
}

/** From the top of the columns down. */
function key(
  layers: readonly RunwayLayer[],
  canvas: Canvas,
  from: { readonly x: number; readonly y: number },
  chart: RunwayChart,
): readonly Plot.Markish[] {
  return [...layers].reverse().flatMap((layer, at) => {
    const y = from.y + KEY_ROW * at;
    const { fill, ...stroke } = paint(layer, chart, canvas);
    return [
      box(from.x, y - 6, from.x + 13, y + 7, fill, stroke),
      label(layer.name, from.x + 20, y, 'strong'),
      label(layer.how, from.x + 20, y + 16, 'ax'),
    ];
  });
}
