import * as Plot from '@observablehq/plot';
import { type Canvas, draw, isNarrow } from './canvas.ts';
import type { LeftChart } from './chart.ts';

type Column = LeftChart['columns'][number];

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly isOver: boolean;
  readonly isAlone: boolean;
}

const empty = (left: number | null): Column => ({ left, over: 0, under: 0, overAlone: 0, underAlone: 0 });
/** A hollow mark is as large as a filled one, its line included. */
const LINE = 1.75;

/** The tallest a stack may be, in pixels. */
const MOST_HEIGHT = 230;

/** Students stacked by absences left, squares before circles, those who cannot finish under the threshold apart. */
export function left(chart: LeftChart, canvas: Canvas): SVGSVGElement {
  const narrow = isNarrow(canvas);
  const most = narrow ? chart.most.narrow : chart.most.wide;
  const columns = Array.from(
    { length: most + 1 },
    (_, at) => chart.columns.find((each) => each.left === at) ?? empty(at),
  );
  const none = chart.columns.find((each) => each.left === null) ?? empty(null);
  const noneWide = narrow ? 92 : 110;
  const step = (canvas.width - noneWide - 10) / columns.length;
  const size = sizeOf(
    [{ count: none.over + none.under, width: noneWide - 4 }].concat(
      columns.map(({ over, under }) => ({ count: over + under, width: step - 10 })),
    ),
  );
  const perRow = (width: number): number => Math.max(1, Math.floor(width / size));
  const tallest = Math.max(
    Math.ceil((none.over + none.under) / perRow(noneWide - 4)),
    ...columns.map(({ over, under }) => Math.ceil((over + under) / perRow(step - 10))),
  );
  const top = (narrow ? 62 : 40) + (narrow && chart.labels.alone !== '' ? 22 : 0);
  const base = top + 14 + tallest * size;
  const stack = (from: number, width: number, { over, under, overAlone, underAlone }: Column): Mark[] =>
    Array.from({ length: over + under }, (_, at) => ({
      x: from + (at % perRow(width)) * size + size / 2,
      y: base - Math.floor(at / perRow(width)) * size - size / 2,
      isOver: at < over,
      isAlone: at < over ? at >= over - overAlone : at >= over + under - underAlone,
    }));
  const placed = columns.map((column, at) => ({ ...column, x: noneWide + 10 + at * step }));
  const marks = [...stack(4, noneWide - 4, none), ...placed.flatMap((column) => stack(column.x, step - 10, column))];
  const middle = ({ x, over, under }: { x: number; over: number; under: number }): number =>
    x + (Math.min(Math.max(over + under, 1), perRow(step - 10)) * size) / 2;
  const height = ({ over, under }: { over: number; under: number }): number =>
    Math.ceil((over + under) / perRow(step - 10)) * size;
  const radius = size / 2 - 1;
  const pixels = { x: (mark: Mark): number => mark.x, y: (mark: Mark): number => mark.y };
  return draw(chart, canvas, {
    height: base + 58,
    x: { type: 'identity' },
    marks: [
      ...key(chart, narrow),
      Plot.rect([0], { x1: () => 0, x2: () => noneWide, y1: () => top + 4, y2: () => base, fill: 'var(--paper-deep)' }),
      ...[false, true].flatMap((isAlone) => {
        const drawn = marks.filter((mark) => mark.isAlone === isAlone);
        const half = isAlone ? radius - LINE / 2 : radius;
        return [
          Plot.rect(
            drawn.filter(({ isOver }) => isOver),
            {
              x1: (mark: Mark) => mark.x - half,
              x2: (mark: Mark) => mark.x + half,
              y1: (mark: Mark) => mark.y - half,
              y2: (mark: Mark) => mark.y + half,
              ...(isAlone ? hollow('now') : { fill: 'var(--now)' }),
            },
          ),
          Plot.dot(
            drawn.filter(({ isOver }) => !isOver),
            { ...pixels, r: half, ...(isAlone ? hollow('then') : { fill: 'var(--then)' }) },
          ),
        ];
      }),
      Plot.ruleY([base + 0.5], { y: (each: number) => each, stroke: 'var(--rule-strong)' }),
      Plot.text(placed, {
        x: middle,
        y: (each: { over: number; under: number }) => base - height(each) - 8,
        text: ({ over, under }: { over: number; under: number }) => String(over + under),
        fontSize: 13,
        className: 'ax',
      }),
      Plot.text(placed, {
        x: middle,
        y: () => base + 14,
        text: (each: { left: number | null }) => String(each.left),
        fontSize: 15,
        className: 'strong',
      }),
      label(chart.labels.none, 4, base + 14, 'strong'),
      ...chart.labels.noneHow.map((words, at) => label(words, 4, base + 31 + 15 * at, 'ax')),
      label(
        narrow ? chart.labels.axisShort : chart.labels.axis,
        narrow ? noneWide + 24 : noneWide + 12,
        base + 36,
        'ax',
      ),
    ],
  });
}

/** The largest mark with which no stack is too tall. */
function sizeOf(stacks: readonly { readonly count: number; readonly width: number }[]): number {
  const fits = (size: number): boolean =>
    stacks.every(({ count, width }) => Math.ceil(count / Math.max(1, Math.floor(width / size))) * size <= MOST_HEIGHT);
  return [13, 11, 9, 8, 7, 6, 5, 4, 3].find(fits) ?? 2;
}

const label = (words: string, x: number, y: number, className: string): Plot.Text =>
  Plot.text([words], {
    x: () => x,
    y: () => y,
    text: (each: string) => each,
    textAnchor: 'start',
    fontSize: 13,
    className,
  });

const hollow = (tone: 'now' | 'then') => ({ fill: 'var(--paper)', stroke: `var(--${tone})`, strokeWidth: LINE });

/** What the marks mean. */
function key({ labels }: LeftChart, narrow: boolean): Plot.Markish[] {
  const second = narrow ? { x: 0, y: 32 } : { x: 190, y: 10 };
  const third = narrow ? { x: 0, y: 54 } : { x: 380, y: 10 };
  const alone = [
    Plot.rect([0], {
      x1: () => third.x + 1,
      x2: () => third.x + 10,
      y1: () => third.y - 4.5,
      y2: () => third.y + 4.5,
      ...hollow('now'),
    }),
    Plot.dot([0], { x: () => third.x + 20, y: () => third.y, r: 4.5, ...hollow('then') }),
    label(labels.alone, third.x + 32, third.y, 'ax'),
  ];
  return [
    ...(labels.alone === '' ? [] : alone),
    Plot.rect([0], { x1: () => 0, x2: () => 10, y1: () => 5, y2: () => 15, fill: 'var(--now)' }),
    label(labels.over, 16, 10, 'ax'),
    Plot.dot([0], { x: () => second.x + 5, y: () => second.y, r: 5, fill: 'var(--then)' }),
    label(labels.under, second.x + 16, second.y, 'ax'),
  ];
}
