import * as Plot from '@observablehq/plot';
import { at, type Canvas, draw, isNarrow } from './canvas.ts';
import type { StripChart } from './chart.ts';

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly missing: number;
}

const share = ({ due, missing }: { readonly due: number; readonly missing: number }): number =>
  due === 0 ? 0 : missing / due;

/** A mark per week: full where every register was taken, shorter and marked where not. */
export function strip(chart: StripChart, canvas: Canvas): SVGSVGElement {
  return chart.style === 'bars' ? bars(chart, canvas) : bands(chart, canvas);
}

const mondaysOf = ({ rows }: StripChart): readonly string[] =>
  [...new Set(rows.flatMap(({ weeks }) => weeks.map(({ monday }) => monday)))].sort();

function ticks({ ticks: all }: StripChart, mondays: readonly string[], y: number): Plot.Markish {
  const placed = all.flatMap(({ monday, label }) =>
    mondays.includes(monday) ? [{ x: mondays.indexOf(monday), label }] : [],
  );
  return Plot.text(placed, { x: 'x', y: () => y, text: 'label', fontSize: 13, textAnchor: 'start', className: 'ax' });
}

function bars(chart: StripChart, canvas: Canvas): SVGSVGElement {
  const mondays = mondaysOf(chart);
  const weeks = chart.rows[0]?.weeks ?? [];
  const marks = weeks.map((week): Mark => ({ x: mondays.indexOf(week.monday), y: 0, missing: share(week) }));
  const top = (mark: Mark): number => (mark.missing > 0 ? 8 + Math.max(4, 14 * mark.missing) : 8);
  return draw(chart, canvas, {
    height: 46,
    x: { type: 'linear', domain: [0, Math.max(mondays.length, 12)], range: [0, canvas.width] },
    marks: [
      Plot.rect(marks, {
        x1: 'x',
        x2: (mark: Mark) => mark.x + 1,
        y1: top,
        y2: () => 28,
        fill: 'var(--then)',
        insetRight: 2,
      }),
      Plot.dot(
        marks.filter(({ missing }) => missing > 0),
        {
          x: (mark: Mark) => mark.x + 0.45,
          y: () => 4,
          r: 3.2,
          symbol: 'triangle',
          rotate: 180,
          fill: 'var(--notice-line)',
        },
      ),
      ticks(chart, mondays, 38),
    ],
  });
}

function bands(chart: StripChart, canvas: Canvas): SVGSVGElement {
  const narrow = isNarrow(canvas);
  const mondays = mondaysOf(chart);
  const [left, right] = narrow ? [112, canvas.width - 52] : [180, canvas.width - 62];
  const rows = chart.rows.map((row, index) => ({ ...row, y: 25 + 22 * index }));
  const base = rows.flatMap(({ weeks, y }) =>
    weeks.map((week): Mark => ({ x: mondays.indexOf(week.monday), y, missing: share(week) })),
  );
  const holes = base.filter(({ missing }) => missing > 0);
  // a week with more than one register in ten not taken is marked below, too
  const bad = holes.filter(({ missing }) => missing > 0.1);
  const wide = { x1: 'x', x2: (mark: Mark) => mark.x + 1 } as const;
  return draw(chart, canvas, {
    height: 25 + 22 * rows.length,
    x: { type: 'linear', domain: [0, Math.max(mondays.length, 1)], range: [left, right] },
    marks: [
      ticks(chart, mondays, 12),
      at(12, chart.head, { frameAnchor: 'right', textAnchor: 'end', className: 'ax', fontSize: 13 }),
      Plot.rect(base, { ...wide, y1: 'y', y2: (mark: Mark) => mark.y + 14, fill: 'var(--then)' }),
      Plot.rect(holes, {
        ...wide,
        y1: 'y',
        y2: (mark: Mark) => mark.y + Math.max(4, 14 * mark.missing),
        fill: 'var(--paper)',
        insetLeft: 1,
        insetRight: 1,
      }),
      Plot.rect(bad, {
        ...wide,
        y1: (mark: Mark) => mark.y + 15,
        y2: (mark: Mark) => mark.y + 17,
        fill: 'var(--notice-line)',
      }),
      Plot.text(rows, {
        y: ({ y }: { y: number }) => y + 7,
        text: 'label',
        frameAnchor: 'left',
        textAnchor: 'start',
        fontSize: narrow ? 13 : 14,
        lineWidth: narrow ? 8.2 : 13,
        textOverflow: 'ellipsis',
      }),
      Plot.text(rows, {
        y: ({ y }: { y: number }) => y + 7,
        text: 'column',
        frameAnchor: 'right',
        textAnchor: 'end',
        fontSize: 14,
      }),
    ],
  });
}
