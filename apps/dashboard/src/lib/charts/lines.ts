import * as Plot from '@observablehq/plot';
import { type Figure, isShown } from '#lib/figures/figure.ts';
import { type Canvas, draw, isNarrow, textureId } from './canvas.ts';
import type { LinesChart, Series } from './chart.ts';
import { niceTicks } from './scale.ts';

interface Point {
  readonly at: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const pointsOf = ({ figures }: Series): readonly Point[] =>
  figures.map((figure, at) => (isShown(figure) ? { at, value: figure.value, low: figure.low, high: figure.high } : { at, value: null, low: null, high: null }));

/** Lines by month or by year: now solid with its interval, then dashed; broken where nothing may be or was shown. */
export function lines(chart: LinesChart, canvas: Canvas): SVGSVGElement {
  const narrow = isNarrow(canvas);
  const last = chart.ticks.length - 1;
  const [left, right] = [40, canvas.width - (narrow ? 104 : 156)];
  const [top, bottom] = [14, narrow ? 190 : chart.half ? 170 : 230];
  const ends = chart.series.flatMap(pointsOf).flatMap(({ value, low, high }) => [value, low, high].filter((each) => each !== null));
  const ticks = ends.length === 0 ? [0, 100] : niceTicks(Math.min(...ends), Math.max(...ends), 4);
  const [from, to] = [ticks[0] ?? 0, ticks.at(-1) ?? 100];
  const pixel = (value: number): number => bottom - ((value - from) / (to - from)) * (bottom - top);
  const every = Math.max(1, Math.ceil((last + 1) / Math.max(2, Math.floor((right - left) / 56))));
  const labels = chart.ticks.map((text, at) => ({ text, at })).filter(({ at }) => (last - at) % every === 0);
  return draw(chart, canvas, {
    height: bottom + 30,
    x: { type: 'linear', domain: [0, Math.max(last, 1)], range: [left, right] },
    y: { type: 'linear', domain: [from, to], range: [bottom, top] },
    marks: [
      Plot.ruleY(ticks, { stroke: 'var(--rule)', x1: () => 0, x2: () => Math.max(last, 1) }),
      Plot.text(ticks, { x: () => 0, y: (tick: number) => tick, dx: -10, textAnchor: 'end', fontSize: 13, className: 'ax', text: (tick: number) => `${tick}${chart.percent && tick === to ? '%' : ''}` }),
      Plot.text(labels, { x: 'at', y: () => from, dy: 20, text: 'text', fontSize: 13, className: 'ax' }),
      ...gapsIn(chart, canvas, from, to),
      ...[...chart.series].reverse().flatMap((series) => oneLine(series)),
      ...endLabels(chart.series, pixel),
    ],
  });
}

function oneLine(series: Series): Plot.Markish[] {
  const points = pointsOf(series);
  const now = series.tone === 'now';
  const isAlone = (point: Point): boolean =>
    point.value !== null && (points[point.at - 1]?.value ?? null) === null && (points[point.at + 1]?.value ?? null) === null;
  const final = points.filter(({ value }) => value !== null).at(-1);
  const dots = points.filter((point) => point === final || isAlone(point) || points.length <= 6);
  const place = { x: 'at', y: 'value' } as const;
  const band = now && points.some(({ low }) => low !== null);
  return [
    ...(band ? [Plot.areaY(points, { x: 'at', y1: 'low', y2: 'high', fill: 'var(--now-band)', fillOpacity: 0.75 })] : []),
    now
      ? Plot.line(points, { ...place, stroke: 'var(--now)', strokeWidth: 2.75, strokeLinejoin: 'round' })
      : Plot.line(points, { ...place, stroke: 'var(--then)', strokeWidth: 2, strokeDasharray: '6 4' }),
    now
      ? Plot.dot(dots.filter(({ value }) => value !== null), { ...place, r: 5, fill: 'var(--now)' })
      : Plot.dot(dots.filter(({ value }) => value !== null), { ...place, r: 4.5, fill: 'var(--paper)', stroke: 'var(--then)', strokeWidth: 2 }),
  ];
}

/** Where this year’s line breaks: the state’s texture over that stretch, and its word. */
function gapsIn(chart: LinesChart, canvas: Canvas, from: number, to: number): Plot.Markish[] {
  const now = chart.series.find(({ tone }) => tone === 'now')?.figures ?? [];
  const latest = now.reduce((found, { state }, at) => (state === 'none' ? found : at), -1);
  const broken = now.flatMap(({ state }: Figure, at) => (at <= latest && state !== 'shown' && state !== 'none' ? [{ at, state }] : []));
  const boxes = broken.map((each) => ({ ...each, x1: Math.max(each.at - 0.4, 0), x2: Math.min(each.at + 0.4, Math.max(chart.ticks.length - 1, 1)) }));
  const fill = (state: string): string => {
    if (state === 'too_few_days') return `url(#${textureId(chart, canvas, 'dots')})`;
    return state === 'protected' || state === 'coded' ? `url(#${textureId(chart, canvas, 'hatch')})` : 'none';
  };
  const heads = boxes.filter(({ at, state }) => !broken.some((other) => other.at === at - 1 && other.state === state));
  return [
    Plot.rect(boxes, { x1: 'x1', x2: 'x2', y1: () => from, y2: () => to, fill: (box: { state: string }) => fill(box.state), stroke: 'var(--rule-strong)', strokeDasharray: '4 3', strokeWidth: 1 }),
    Plot.text(heads, { x: 'at', y: () => to, dy: 12, fontSize: 13, className: 'halo', text: ({ state }: { state: string }) => chart.words[state] ?? state }),
  ];
}

/** The line’s own name at its end; two that would touch are moved apart. */
function endLabels(series: readonly Series[], pixel: (value: number) => number): Plot.Markish[] {
  const labels = series.flatMap((each) => {
    const final = pointsOf(each).filter(({ value }) => value !== null).at(-1);
    return final?.value === undefined || final.value === null ? [] : [{ ...each, at: final.at, value: final.value, y: pixel(final.value) }];
  });
  const [one, other] = labels;
  const apart = one && other ? Math.max(0, 36 - Math.abs(one.y - other.y)) / 2 : 0;
  const away = (label: (typeof labels)[number]): number => {
    if (!one || !other) return 0;
    const above = label === one ? one.y <= other.y : other.y < one.y;
    return above ? -apart : apart;
  };
  const end = Math.max(...labels.map(({ at }) => at), 0);
  return labels.flatMap((label) => {
    const place = { x: () => end, y: () => label.value, textAnchor: 'start', dx: 12, fontSize: 14 } as const;
    const tone = label.tone === 'now' ? 'now-t' : 'then-t';
    return [
      Plot.text([label.name], { ...place, dy: away(label) - 8, text: (each: string) => each, className: `${tone} halo` }),
      Plot.text([label.last], { ...place, dy: away(label) + 9, text: (each: string) => each, className: 'ax halo', fontSize: 13 }),
    ];
  });
}
