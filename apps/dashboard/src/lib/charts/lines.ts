import * as Plot from '@observablehq/plot';
import { type Figure, isShown } from '#lib/figures/figure.ts';
import { type Canvas, draw, isNarrow, textureId } from './canvas.ts';
import type { LinesChart, Series } from './chart.ts';
import { closureMarks } from './closure-marks.ts';
import { niceTicks, tickText } from './scale.ts';

interface Point {
  readonly at: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const pointsOf = ({ figures }: Series): readonly Point[] =>
  figures.map((figure, at) =>
    isShown(figure)
      ? { at, value: figure.value, low: figure.low, high: figure.high }
      : { at, value: null, low: null, high: null },
  );

/** Lines by month or by year: now solid with its interval, then dashed; broken where nothing may be or was shown. */
export function lines(chart: LinesChart, canvas: Canvas): SVGSVGElement {
  const narrow = isNarrow(canvas);
  const last = chart.ticks.length - 1;
  const [top, bottom] = [14, narrow ? 190 : chart.half ? 170 : 230];
  const ends = chart.series
    .flatMap(pointsOf)
    .flatMap(({ value, low, high }) => [value, low, high].filter((each) => each !== null));
  const ticks = niceTicks(...scaleOf(ends, chart), 4);
  const [from, to] = [ticks[0] ?? 0, ticks.at(-1) ?? 100];
  const left = Math.max(40, 8 * tickText(to).length + 16);
  const right = canvas.width - (narrow ? 104 : 156);
  const pixel = (value: number): number => bottom - ((value - from) / (to - from)) * (bottom - top);
  const every = Math.max(1, Math.ceil((last + 1) / Math.max(2, Math.floor((right - left) / 56))));
  const labels = chart.ticks.map((text, at) => ({ text, at })).filter(({ at }) => (last - at) % every === 0);
  // on a phone there is no room for last year’s at the foot: they would lie on the numbers of the axis, and are in the table
  const marks = (chart.marks ?? []).map((mark) => (narrow && mark.tone === 'then' ? { ...mark, label: '' } : mark));
  return draw(chart, canvas, {
    height: bottom + 30,
    x: { type: 'linear', domain: [0, Math.max(last, 1)], range: [left, right] },
    y: { type: 'linear', domain: [from, to], range: [bottom, top] },
    marks: [
      Plot.ruleY(ticks, { stroke: 'var(--rule)', x1: () => 0, x2: () => Math.max(last, 1) }),
      Plot.text(ticks, {
        x: () => 0,
        y: (tick: number) => tick,
        dx: -10,
        textAnchor: 'end',
        fontSize: 13,
        className: 'ax',
        text: (tick: number) => `${tickText(tick)}${chart.percent && tick === to ? '%' : ''}`,
      }),
      Plot.text(labels, { x: 'at', y: () => from, dy: 20, text: 'text', fontSize: 13, className: 'ax' }),
      ...gapsIn(chart, canvas, from, to),
      ...closureMarks(marks, {
        from,
        to,
        x: (at) => left + (at / Math.max(last, 1)) * (right - left),
        right,
        named: 'top',
      }),
      ...chart.series.flatMap(band),
      ...[...chart.series].reverse().flatMap((series) => oneLine(series)),
      ...endLabels(chart.series, pixel),
    ],
  });
}

function scaleOf(ends: readonly number[], { span, percent }: LinesChart): [number, number] {
  if (ends.length === 0) return [0, percent ? 100 : 1];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const more = Math.max(0, span - (high - low)) / 2;
  const top = percent ? Math.min(100, high + more) : high + more;
  return [Math.max(0, Math.min(low - more, top - span)), top];
}

/** The interval of this year’s line; beneath every line, so that it hides none. */
function band(series: Series): Plot.Markish[] {
  const points = pointsOf(series);
  if (series.tone !== 'now' || points.every(({ low }) => low === null)) return [];
  return [Plot.areaY(points, { x: 'at', y1: 'low', y2: 'high', fill: 'var(--now-band)', fillOpacity: 0.75 })];
}

function oneLine(series: Series): Plot.Markish[] {
  const points = pointsOf(series);
  const now = series.tone === 'now';
  const isAlone = (point: Point): boolean =>
    point.value !== null &&
    (points[point.at - 1]?.value ?? null) === null &&
    (points[point.at + 1]?.value ?? null) === null;
  const final = points.filter(({ value }) => value !== null).at(-1);
  const dots = points.filter((point) => point === final || isAlone(point) || points.length <= 6);
  const place = { x: 'at', y: 'value' } as const;
  return [
    now
      ? Plot.line(points, { ...place, stroke: 'var(--now)', strokeWidth: 2.75, strokeLinejoin: 'round' })
      : Plot.line(points, { ...place, stroke: 'var(--then)', strokeWidth: 2, strokeDasharray: '6 4' }),
    now
      ? Plot.dot(
          dots.filter(({ value }) => value !== null),
          { ...place, r: 5, fill: 'var(--now)' },
        )
      : Plot.dot(
          dots.filter(({ value }) => value !== null),
          { ...place, r: 4.5, fill: 'var(--paper)', stroke: 'var(--then)', strokeWidth: 2 },
        ),
  ];
}

interface Stretch {
  readonly state: Figure['state'];
  readonly from: number;
  readonly to: number;
}

/** Neighboring figures in one state that is not shown; what has not come yet is no stretch. */
function stretches(figures: readonly Figure[]): readonly Stretch[] {
  const latest = figures.reduce((found, { state }, at) => (state === 'none' ? found : at), -1);
  return figures.slice(0, latest + 1).reduce<readonly Stretch[]>((found, { state }, at) => {
    if (state === 'shown' || state === 'none') return found;
    const last = found.at(-1);
    if (last?.state === state && last.to === at - 1) return [...found.slice(0, -1), { ...last, to: at }];
    return [...found, { state, from: at, to: at }];
  }, []);
}

/** Where this year’s line breaks: the state’s texture over that stretch, and its word. */
function gapsIn(chart: LinesChart, canvas: Canvas, from: number, to: number): Plot.Markish[] {
  const end = Math.max(chart.ticks.length - 1, 1);
  const boxes = stretches(chart.series.find(({ tone }) => tone === 'now')?.figures ?? []).map((each) => ({
    state: each.state,
    x1: Math.max(each.from - 0.4, 0),
    x2: Math.min(each.to + 0.4, end),
  }));
  const fill = ({ state }: { readonly state: Figure['state'] }): string => {
    if (state === 'too_few_days') return `url(#${textureId(chart, canvas, 'dots')})`;
    return state === 'protected' || state === 'coded' ? `url(#${textureId(chart, canvas, 'hatch')})` : 'none';
  };
  return [
    Plot.rect(
      boxes.filter(({ state }) => state !== 'cannot_tell'),
      {
        x1: 'x1',
        x2: 'x2',
        y1: () => from,
        y2: () => to,
        fill,
        stroke: 'var(--rule-strong)',
        strokeDasharray: '4 3',
        strokeWidth: 1,
      },
    ),
    Plot.text(boxes, {
      x: (box: { x1: number; x2: number }) => (box.x1 + box.x2) / 2,
      y: () => to,
      dy: 14,
      fontSize: 13,
      className: 'halo',
      text: ({ state }: { state: string }) => chart.words[state] ?? state,
    }),
  ];
}

interface EndLabel extends Series {
  readonly at: number;
  readonly value: number;
}

/** The line’s own name at its end; two that would touch are moved apart. */
function endLabels(series: readonly Series[], pixel: (value: number) => number): Plot.Markish[] {
  const labels = series.flatMap((each): EndLabel[] => {
    const final = pointsOf(each)
      .filter(({ value }) => value !== null)
      .at(-1);
    return final?.value === undefined || final.value === null ? [] : [{ ...each, at: final.at, value: final.value }];
  });
  return labels.flatMap((label) => {
    const other = labels.find((each) => each !== label);
    const place = {
      x: () => label.at,
      y: () => label.value,
      textAnchor: 'start',
      fontSize: 14,
      ...shift(label, other, pixel),
    } as const;
    const tone = label.tone === 'now' ? 'now-t' : 'then-t';
    return [
      Plot.text([label.name], { ...place, dy: place.dy - 8, text: (each: string) => each, className: `${tone} halo` }),
      Plot.text([label.last], {
        ...place,
        dy: place.dy + 9,
        text: (each: string) => each,
        className: 'ax halo',
        fontSize: 13,
      }),
    ];
  });
}

/** Beside the point at the chart’s edge; a line that ends earlier is named off the other line’s side. */
function shift(
  label: EndLabel,
  other: EndLabel | undefined,
  pixel: (value: number) => number,
): { readonly dx: number; readonly dy: number } {
  if (!other) return { dx: 12, dy: 0 };
  const beside = other.figures[label.at];
  const above = beside && isShown(beside) ? label.value >= beside.value : label.value >= other.value;
  if (label.at < other.at) return { dx: 4, dy: above ? -30 : 30 };
  if (label.at > other.at) return { dx: 12, dy: 0 };
  const apart = Math.max(0, 36 - Math.abs(pixel(label.value) - pixel(other.value))) / 2;
  const isUpper = label.value > other.value || (label.value === other.value && label.tone === 'now');
  return { dx: 12, dy: isUpper ? -apart : apart };
}
