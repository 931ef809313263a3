import * as Plot from '@observablehq/plot';
import { isShown } from '#lib/figures/figure.ts';
import { type Canvas, draw, isNarrow, textureId } from './canvas.ts';
import type { DayLinesChart, DayPoint } from './chart.ts';
import { closureMarks } from './closure-marks.ts';
import { niceTicks } from './scale.ts';

interface Point {
  readonly day: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const pointsOf = (points: readonly DayPoint[]): readonly Point[] =>
  points.map(({ day, figure }) =>
    isShown(figure)
      ? { day, value: figure.value, low: figure.low, high: figure.high }
      : { day, value: null, low: null, high: null },
  );

const hasValue = (point: Point | undefined): point is Point & { value: number } =>
  point !== undefined && point.value !== null;

/** Two lines by instructional day: this year solid with its band, last year dashed and on to its end. */
export function dayLines(chart: DayLinesChart, canvas: Canvas): SVGSVGElement {
  const narrow = isNarrow(canvas);
  const [now, then] = [pointsOf(chart.now), pointsOf(chart.then)];
  const highest = Math.max(5, ...[...now, ...then].flatMap(({ value, high }) => [value ?? 0, high ?? 0]));
  const ticks = niceTicks(0, highest, 4);
  const to = ticks.at(-1) ?? 100;
  const [top, bottom] = [narrow ? 30 : 66, narrow ? 220 : 330];
  const [left, right] = [38, canvas.width - (narrow ? 10 : 122)];
  const x = (day: number): number => left + (day / chart.lastDay) * (right - left);
  const y = (value: number): number => bottom - (value / to) * (bottom - top);
  const spaced = chart.ticks.filter((_, at) => !narrow || at % 2 === 0);
  const marks = chart.marks.map((mark) => (narrow && mark.isMinor ? { ...mark, label: '' } : mark));
  return draw(chart, canvas, {
    height: bottom + 36,
    x: { type: 'linear', domain: [0, chart.lastDay], range: [left, right] },
    y: { type: 'linear', domain: [0, to], range: [bottom, top] },
    marks: [
      Plot.ruleY(ticks, { stroke: 'var(--rule)', x1: () => 0, x2: () => chart.lastDay }),
      Plot.ruleY([0], { stroke: 'var(--rule-strong)', x1: () => 0, x2: () => chart.lastDay }),
      Plot.text(ticks, {
        x: () => 0,
        y: (tick: number) => tick,
        dx: -8,
        textAnchor: 'end',
        fontSize: 13,
        className: 'ax',
        text: (tick: number) => `${tick}${tick === to ? '%' : ''}`,
      }),
      Plot.rect([0], {
        x1: () => 0,
        x2: () => chart.firstDay,
        y1: () => 0,
        y2: () => to,
        fill: `url(#${textureId(chart, canvas, 'dots')})`,
        fillOpacity: 0.45,
      }),
      text(chart.labels.early, 0, to, { dx: 2, dy: -12, className: 'ax' }),
      Plot.text(spaced, { x: 'day', y: () => 0, dy: 20, text: 'label', fontSize: 13, className: 'ax' }),
      Plot.ruleX(spaced, { x: 'day', y1: () => 0, y2: () => -to / 60, stroke: 'var(--rule-strong)' }),
      ...broken(chart, now, { to, narrow }),
      Plot.areaY(now, { x: 'day', y1: 'low', y2: 'high', fill: 'var(--now-band)', fillOpacity: 0.75 }),
      ...closureMarks(marks, { from: 0, to, x, right, named: narrow ? 'foot' : 'above' }),
      Plot.line(then, { x: 'day', y: 'value', stroke: 'var(--then)', strokeWidth: 2, strokeDasharray: '6 4' }),
      Plot.line(now, { x: 'day', y: 'value', stroke: 'var(--now)', strokeWidth: 2.75, strokeLinejoin: 'round' }),
      ...ends(chart, { now, then, narrow, x, y, right, to }),
    ],
  });
}

const text = (words: string, day: number, value: number, options: Plot.TextOptions = {}): Plot.Text =>
  Plot.text([words], {
    x: () => day,
    y: () => value,
    text: (each: string) => each,
    textAnchor: 'start',
    fontSize: 13,
    ...options,
  });

/** A dashed box with its word where no register was taken. */
function broken(
  { labels }: DayLinesChart,
  points: readonly Point[],
  { to, narrow }: { readonly to: number; readonly narrow: boolean },
): Plot.Markish[] {
  const gaps: { from: number; to: number }[] = [];
  points.forEach(({ day, value }, at) => {
    if (value !== null) return;
    const from = points[at - 1]?.day ?? day;
    const last = gaps.at(-1);
    if (last && last.to === from) last.to = day;
    else gaps.push({ from, to: day });
  });
  return [
    Plot.rect(gaps, {
      x1: 'from',
      x2: 'to',
      y1: () => 0,
      y2: () => to,
      fill: 'none',
      stroke: 'var(--rule-strong)',
      strokeDasharray: '4 3',
    }),
    Plot.text(gaps, {
      x: (gap: { from: number; to: number }) => (gap.from + gap.to) / 2,
      y: () => 0,
      // above the names of last year’s days without school, which a phone leaves out
      dy: narrow ? -12 : -48,
      text: () => labels.broken,
      fontSize: 13,
      className: 'ax halo',
    }),
  ];
}

interface Placing {
  readonly now: readonly Point[];
  readonly then: readonly Point[];
  readonly narrow: boolean;
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  readonly right: number;
  /** The top of the scale. */
  readonly to: number;
}

/** Today’s rule, both points on it, and the names of the lines: the lower line’s below, the upper line’s above. */
function ends({ labels, reached, lastDay }: DayLinesChart, placing: Placing): Plot.Markish[] {
  const { now, then, narrow, x, y, right, to } = placing;
  const last = [...now].reverse().find(hasValue);
  const same = then.find(({ day }) => day === reached);
  const end = [...then].reverse().find(hasValue);
  // the names stand left of today once there is no room to its right
  const toLeft = right - x(reached) < (narrow ? 80 : 170);
  const side = { textAnchor: toLeft ? ('end' as const) : ('start' as const), dx: toLeft ? -10 : 10 };
  // a long name ends at the edge of a phone, over the lines
  const long = narrow && !toLeft ? { textAnchor: 'end' as const, dx: right - x(reached) + 8 } : side;
  const isLower = !hasValue(same) || (last?.value ?? 0) <= same.value;
  const room = y(0) - y(last?.value ?? 0);
  const below = isLower && room > 84 ? 34 : isLower ? -(y(0) - room) : -76;
  const start = isLower && room <= 84 ? -84 : below;
  return [
    Plot.ruleX([reached], { stroke: 'var(--ink-3)', y1: () => 0, y2: () => to }),
    text(labels.today, reached, to, { ...side, dx: toLeft ? -4 : 4, dy: -12, className: 'strong halo' }),
    ...(hasValue(same)
      ? [
          Plot.dot([same], { x: 'day', y: 'value', r: 5, fill: 'var(--paper)', stroke: 'var(--then)', strokeWidth: 2 }),
          text(labels.then, reached, same.value, {
            ...long,
            dy: isLower ? -34 : 30,
            className: 'then-t halo',
          }),
        ]
      : []),
    ...(last
      ? [
          Plot.dot([last], {
            x: 'day',
            y: 'value',
            r: 5.5,
            fill: 'var(--now)',
            stroke: 'var(--paper)',
            strokeWidth: 2,
          }),
          text(labels.now, last.day, last.value, {
            ...(narrow ? long : side),
            dy: start,
            fontSize: 14,
            className: 'now-t halo',
          }),
          text(labels.nowValue, last.day, last.value, {
            ...side,
            dy: start + 21,
            fontSize: 20,
            className: 'now-t halo',
          }),
          text(labels.nowInterval, last.day, last.value, {
            ...(narrow ? long : side),
            dy: start + 40,
            className: 'ax halo',
          }),
        ]
      : []),
    // a phone has no room for it: it stands in the table
    ...(end && end.day > reached && !narrow
      ? labels.thenEnd.map((words, at) =>
          text(words, Math.min(end.day, lastDay), end.value, {
            textAnchor: 'start',
            dx: 8,
            dy: -6 + 17 * at,
            className: 'then-t halo',
          }),
        )
      : []),
  ];
}
