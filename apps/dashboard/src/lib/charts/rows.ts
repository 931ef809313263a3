import * as Plot from '@observablehq/plot';
import { codedLimits, isShown, type Shown } from '#lib/figures/figure.ts';
import { at, type Canvas, draw, isNarrow, textureId } from './canvas.ts';
import type { Row, RowsChart } from './chart.ts';
import { niceTicks, signedTick, tickText } from './scale.ts';

const COLUMN = 76;
/** Width of the labels in pixels and in ems of their size; whole questions need more of it than names do. */
const names = { width: 200, ems: 15 };
const questions = { width: 320, ems: 23 };
const LONG_LABEL = 44;
/** An em holds so many letters, with some room to spare. */
const LETTERS = 1.95;
const LINE = 15;

interface Placed extends Row {
  /** Pixel height of its mark. */
  readonly y: number;
}
type PlacedShown = Placed & { readonly now: Shown };

/** Dot and interval by school or grade, or a group against everyone else: one row each, numbers at the right. */
export function rows(chart: RowsChart, canvas: Canvas): SVGSVGElement {
  const narrow = isNarrow(canvas);
  const labels = chart.rows.some(({ label }) => label.length > LONG_LABEL) ? questions : names;
  const [left, right] = narrow
    ? [chart.signed ? 12 : 4, canvas.width - 10]
    : [labels.width, canvas.width - COLUMN * chart.heads.length - 14];
  const { placed, height } = narrow ? stacked(chart.rows) : besides(chart.rows, labels.ems);
  const full = height + (chart.reference ? 18 : 0);
  const ticks = niceTicks(smallest(chart), largest(chart), narrow ? 3 : 4);
  const [start, end] = [ticks[0] ?? 0, ticks.at(-1) ?? 100];
  return draw(chart, canvas, {
    height: full,
    x: { type: 'linear', domain: [start, end], range: [left, right] },
    marks: [
      ...axis(ticks, height, chart),
      ...reference(chart, height),
      ...(narrow ? narrowWords(placed) : wideWords(chart, placed, labels.ems)),
      ...missing(chart, canvas, placed, { start, end }),
      ...(chart.style === 'gap' ? joined(placed) : whiskers(placed)),
      ...dots(placed, chart.style),
    ],
  });
}

const TOP = 26;
const linesOf = (label: string, ems: number): number => Math.ceil(label.length / (LETTERS * ems));

/** A label beside its mark: a row is as high as the lines of its label. */
function besides(all: readonly Row[], ems: number): { placed: Placed[]; height: number } {
  let y = TOP;
  const placed = all.map((row): Placed => {
    const room = Math.max(30, LINE * linesOf(row.label, ems) + 8);
    y += room;
    return { ...row, y: y - room / 2 + 2 };
  });
  return { placed, height: y + 6 };
}

/** A label above its mark, for a phone. */
function stacked(all: readonly Row[]): { placed: Placed[]; height: number } {
  let y = TOP;
  const placed = all.map((row): Placed => {
    y += 48 + LINE * (Math.max(1, linesOf(row.label, PHONE_EMS)) - 1);
    return { ...row, y: y - 12 };
  });
  return { placed, height: y + 6 };
}

const smallest = ({ signed, rows: all }: RowsChart): number =>
  signed ? Math.min(0, ...all.flatMap(({ now, then }) => [now.low ?? now.value ?? 0, then.value ?? 0])) : 0;

function largest({ signed, rows: all, reference: line, least }: RowsChart): number {
  const ends = all.flatMap(({ now, then }) => [
    now.high ?? now.value ?? 0,
    then.value ?? 0,
    codedLimits(now.coded)?.to ?? 0,
  ]);
  // a range such as 95 or more reaches 100, but does not squeeze the others alone
  return Math.max(least ?? (signed ? 1 : 10), line?.value ?? 0, ...ends);
}

const gridOf = (ticks: readonly number[]): readonly number[] => ticks.filter((tick) => tick !== 0);

const axis = (ticks: readonly number[], height: number, { percent, signed }: RowsChart): Plot.Markish[] => [
  Plot.ruleX(gridOf(ticks), { y1: () => 24, y2: () => height - 4, className: 'grid', stroke: 'var(--rule)' }),
  Plot.ruleX([0], { y1: () => 24, y2: () => height - 4, className: 'base', stroke: 'var(--rule-strong)' }),
  Plot.text(ticks, {
    x: (tick: number) => tick,
    y: () => 11,
    text: (tick: number) =>
      signed ? signedTick(tick) : `${tickText(tick)}${percent && (tick === 0 || tick === ticks.at(-1)) ? '%' : ''}`,
    fontSize: 13,
    className: 'ax',
  }),
];

const reference = ({ reference: line }: RowsChart, height: number): Plot.Markish[] =>
  line === undefined
    ? []
    : [
        Plot.ruleX([line.value], {
          y1: () => 22,
          y2: () => height,
          stroke: 'var(--then)',
          strokeWidth: 1.5,
          strokeDasharray: '5 4',
        }),
        Plot.text([line], { x: 'value', y: () => height + 10, text: 'label', fontSize: 13, className: 'then-t' }),
      ];

function wideWords({ heads }: RowsChart, placed: readonly Placed[], ems: number): Plot.Markish[] {
  const columns = heads.flatMap((head, index) => {
    const dx = -COLUMN * (heads.length - 1 - index);
    const place = { frameAnchor: 'right', textAnchor: 'end', dx } as const;
    return [
      at(11, head, { ...place, fontSize: 13, className: 'ax' }),
      Plot.text(placed, {
        y: 'y',
        text: (row: Placed) => row.columns[index] ?? '',
        fontSize: 14,
        className: index === 0 ? 'now-t' : 'ax',
        ...place,
      }),
    ];
  });
  const label = {
    y: 'y',
    text: 'label',
    frameAnchor: 'left',
    textAnchor: 'start',
    fontSize: 14,
    lineWidth: ems,
    lineHeight: 1.05,
  } as const;
  return [Plot.text(placed, label), ...columns];
}

/** How wide labels are on a phone, beside the figure of their row. */
const PHONE_EMS = 18;

const narrowWords = (placed: readonly Placed[]): Plot.Markish[] => [
  Plot.text(placed, {
    y: (row: Placed) => row.y - 14.5,
    text: 'label',
    frameAnchor: 'left',
    textAnchor: 'start',
    lineAnchor: 'bottom',
    fontSize: 14,
    className: 'strong halo',
    lineWidth: PHONE_EMS,
    lineHeight: 1.05,
  }),
  Plot.text(placed, {
    y: (row: Placed) => row.y - 19,
    text: (row: Placed) => row.columns[0] ?? '',
    frameAnchor: 'right',
    textAnchor: 'end',
    fontSize: 14,
    className: 'now-t',
  }),
];

/** Every state of a figure that is not shown has its own texture, the full width of the axis. */
function missing(
  chart: RowsChart,
  canvas: Canvas,
  placed: readonly Placed[],
  { start, end }: { readonly start: number; readonly end: number },
): Plot.Markish[] {
  const box = (states: readonly string[], options: Plot.RectOptions): Plot.Markish =>
    Plot.rect(
      placed.filter(({ now }) => states.includes(now.state)),
      {
        x1: () => start,
        x2: () => end,
        y1: (row: Placed) => row.y - 7,
        y2: (row: Placed) => row.y + 7,
        stroke: 'var(--rule-strong)',
        strokeWidth: 0.75,
        ...options,
      },
    );
  const texture = (name: 'hatch' | 'dots'): Plot.RectOptions => ({ fill: `url(#${textureId(chart, canvas, name)})` });
  const coded = placed.flatMap((row) => {
    const limits = codedLimits(row.now.coded);
    return row.now.state === 'coded' && limits ? [{ ...row, ...limits, to: Math.min(limits.to, end) }] : [];
  });
  const edge = (row: (typeof coded)[number]): number => (row.to <= 0.7 * end ? row.to : row.from);
  const limit = (side: 'from' | 'to', of: readonly Placed[]): Plot.Markish =>
    Plot.link(of, {
      x1: side,
      x2: side,
      y1: (row: Placed) => row.y - 8,
      y2: (row: Placed) => row.y + 8,
      stroke: 'var(--then)',
      strokeWidth: 2,
    });
  const middle = placed.filter(({ now }) => ['protected', 'too_few_days', 'not_submitted'].includes(now.state));
  const left = placed.filter(({ now }) => ['none', 'cannot_tell'].includes(now.state));
  return [
    box(['protected'], texture('hatch')),
    box(['too_few_days'], texture('dots')),
    box(['not_submitted'], { fill: 'none', strokeWidth: 1, strokeDasharray: '4 3' }),
    box(['not_mapped'], { fill: 'none', stroke: 'var(--blocked)', strokeWidth: 2 }),
    Plot.rect(coded, {
      x1: 'from',
      x2: 'to',
      y1: (row: Placed) => row.y - 7,
      y2: (row: Placed) => row.y + 7,
      fill: 'var(--then-band)',
    }),
    limit(
      'from',
      coded.filter(({ from }) => from > 0),
    ),
    limit(
      'to',
      coded.filter(({ now }) => codedLimits(now.coded)?.to !== 100),
    ),
    Plot.text(
      coded.filter((row) => row.to <= 0.7 * end),
      { x: edge, y: 'y', dx: 8, text: 'word', textAnchor: 'start', fontSize: 13 },
    ),
    Plot.text(
      coded.filter((row) => row.to > 0.7 * end),
      { x: edge, y: 'y', dx: -8, text: 'word', textAnchor: 'end', fontSize: 13 },
    ),
    Plot.text(middle, { x: () => (start + end) / 2, y: 'y', text: 'word', fontSize: 13, className: 'halo' }),
    Plot.text(
      placed.filter(({ now }) => now.state === 'not_mapped'),
      {
        x: () => (start + end) / 2,
        y: 'y',
        text: (row: Placed) => `! ${row.word}`,
        fontSize: 13,
        className: 'halo blocked',
      },
    ),
    Plot.text(left, {
      x: () => start,
      y: 'y',
      dx: 8,
      text: (row: Placed) => `${row.now.state === 'none' ? '—' : '≈'} ${row.word}`,
      textAnchor: 'start',
      fontSize: 13,
    }),
  ];
}

const isDrawn = (row: Placed): row is PlacedShown => isShown(row.now);
const hasInterval = (row: PlacedShown): boolean => row.now.low !== null && row.now.high !== null;
const low = (row: PlacedShown): number => row.now.low ?? row.now.value;
const high = (row: PlacedShown): number => row.now.high ?? row.now.value;

function whiskers(placed: readonly Placed[]): Plot.Markish[] {
  const drawn = placed.filter(isDrawn).filter(hasInterval);
  const cap = (end: (row: PlacedShown) => number): Plot.Markish =>
    Plot.link(drawn, {
      x1: end,
      x2: end,
      y1: (row: Placed) => row.y - 4,
      y2: (row: Placed) => row.y + 4,
      stroke: 'var(--now)',
      strokeWidth: 2,
    });
  return [
    Plot.link(drawn, { x1: low, x2: high, y1: 'y', y2: 'y', stroke: 'var(--now)', strokeWidth: 2 }),
    cap(low),
    cap(high),
  ];
}

function joined(placed: readonly Placed[]): Plot.Markish[] {
  const drawn = placed.filter(isDrawn);
  return [
    Plot.link(drawn.filter(hasInterval), {
      x1: low,
      x2: high,
      y1: 'y',
      y2: 'y',
      stroke: 'var(--now-band)',
      strokeWidth: 13,
    }),
    Plot.link(
      drawn.filter(({ then }) => isShown(then)),
      {
        x1: (row: PlacedShown) => row.now.value,
        x2: (row: PlacedShown) => row.then.value,
        y1: 'y',
        y2: 'y',
        stroke: 'var(--ink-3)',
        strokeWidth: 1.25,
      },
    ),
  ];
}

function dots(placed: readonly Placed[], style: RowsChart['style']): Plot.Markish[] {
  const then = placed.filter(({ now, then: before }) => isShown(now) && isShown(before));
  const hollow = {
    x: (row: Placed) => row.then.value,
    y: 'y',
    fill: 'var(--paper)',
    stroke: 'var(--then)',
    strokeWidth: 2,
    r: 5,
  };
  const now = Plot.dot(placed.filter(isDrawn), {
    x: (row: PlacedShown) => row.now.value,
    y: 'y',
    r: 5.5,
    fill: 'var(--now)',
    stroke: 'var(--paper)',
    strokeWidth: 1,
  });
  return style === 'gap'
    ? [Plot.dot(then, hollow), now]
    : [now, Plot.dot(then, { ...hollow, fill: 'var(--paper)' })].reverse();
}
