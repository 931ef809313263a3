import * as Plot from '@observablehq/plot';
import { isShown, type State } from '#lib/figures/figure.ts';
import { at, type Canvas, draw, isNarrow, textureId } from './canvas.ts';
import type { TiersChart } from './chart.ts';

const LABELS = 118;
const BAR = 38;
/** Between one pair of bars and the next. */
const PAIR_GAP = 14;
/** Percent of the bar that parts which may not be shown have at least. */
const HIDDEN_ROOM = 1.6;
const tones = ['var(--tier-1)', 'var(--tier-2)', 'var(--tier-3)', 'var(--tier-4)'] as const;
const inks = ['on-light', 'on-light', 'on-dark', 'on-dark'] as const;

interface Part {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly fill: string;
  readonly ink: string;
  readonly text: string;
  readonly label: string;
  readonly how: string;
}

/** Parts side by side; what may not be shown is one hatched rest that tells nothing of its own parts. */
function partsOf(chart: TiersChart, canvas: Canvas, bar: TiersChart['bars'][number], y: number): readonly Part[] {
  const shown = bar.parts.map(({ figure }) => (isShown(figure) ? figure.value : null));
  const known = shown.reduce<number>((total, each) => total + (each ?? 0), 0);
  // whole percents need not add up to 100, and what is hidden keeps some room of its own
  const room = shown.includes(null) ? 100 - HIDDEN_ROOM : 100;
  const scale = known > room || !shown.includes(null) ? room / Math.max(known, 1) : 1;
  const hatch = `url(#${textureId(chart, canvas, 'hatch')})`;
  const rest = restFill(chart, canvas, bar.hidden);
  let from = 0;
  const drawn = bar.parts.flatMap(({ label, how, text }, index): Part[] => {
    const value = shown[index];
    if (value === null || value === undefined || value === 0) return [];
    const x1 = from;
    from += value * scale;
    return [
      {
        x1,
        x2: from,
        y,
        fill: tones[index] ?? hatch,
        ink: inks[index] ?? 'halo',
        text: text ?? `${value}%`,
        label,
        how,
      },
    ];
  });
  if (!shown.includes(null) || from >= 99.5) return drawn;
  return [...drawn, { x1: from, x2: 100, y, fill: rest, ink: 'halo', text: bar.word, label: '', how: '' }];
}

/** Each state its own texture; where nothing can be said, nothing is drawn. */
function restFill(chart: TiersChart, canvas: Canvas, state: State): string {
  if (state === 'too_few_days') return `url(#${textureId(chart, canvas, 'dots')})`;
  return state === 'protected' || state === 'coded' ? `url(#${textureId(chart, canvas, 'hatch')})` : 'none';
}

/** One bar of five parts a year, this year over last, with a bracket over what is chronic. */
export function tiers(chart: TiersChart, canvas: Canvas): SVGSVGElement {
  const narrow = isNarrow(canvas);
  const left = narrow ? 0 : LABELS;
  // pairs say nothing under the names of their parts
  const head = (narrow ? 60 : 42) - (chart.pairs ? 16 : 0);
  const step = stepOf(chart, narrow);
  const isFirst = (index: number): boolean => (chart.pairs ? index % 2 === 0 : index === 0);
  const bars = chart.bars.map((bar, index) => {
    const apart = chart.pairs ? PAIR_GAP * Math.floor(index / 2) : 0;
    const y = head + step * index + apart + (narrow ? 6 : 0);
    return { ...bar, y, drawn: partsOf(chart, canvas, bar, y) };
  });
  const all = bars.flatMap(({ drawn }) => drawn);
  const first = bars[0];
  const perPercent = (canvas.width - left - 2) / 100;
  const fits = ({ x1, x2, text }: Part): boolean => (x2 - x1) * perPercent > 8 * text.length + 4;
  return draw(chart, canvas, {
    height: (bars.at(-1)?.y ?? head) + step - (narrow ? 6 : 4),
    x: { type: 'linear', domain: [0, 100], range: [left, canvas.width - 2] },
    marks: [
      Plot.rect(all, {
        x1: 'x1',
        x2: 'x2',
        y1: 'y',
        y2: (part: Part) => part.y + BAR,
        fill: (part: Part) => part.fill,
        stroke: 'var(--rule-strong)',
        strokeWidth: 0.75,
        insetRight: 1,
      }),
      ...['on-light', 'on-dark', 'halo'].map((ink) =>
        Plot.text(
          all.filter((part) => part.ink === ink && fits(part)),
          { x: middle, y: (part: Part) => part.y + BAR / 2, text: 'text', fontSize: 14, className: ink },
        ),
      ),
      ...heads(first?.drawn ?? [], perPercent, narrow, canvas.width - left),
      ...bars.map(({ y, label }, index) =>
        narrow
          ? at(index === 0 ? 10 : y - 12, label, { className: !chart.pairs || isFirst(index) ? 'strong' : 'plain' })
          : at(y + BAR / 2, label, { className: isFirst(index) ? 'strong' : 'plain' }),
      ),
      ...bars.flatMap(({ y, drawn, bracket }, index) => brackets(y, drawn, bracket, index === 0)),
    ],
  });
}

/** From one bar to the next: room for a bracket, or for a label over the bar on a phone. */
function stepOf({ pairs }: TiersChart, narrow: boolean): number {
  if (pairs) return narrow ? BAR + 24 : BAR + 6;
  return narrow ? 92 : 72;
}

const middle = ({ x1, x2 }: Part): number => (x1 + x2) / 2;

/** Names over the first bar, as long as there is room for each. */
function heads(parts: readonly Part[], perPercent: number, narrow: boolean, room: number): Plot.Markish[] {
  let free = 0;
  const named = parts.filter(({ x1, x2, label }) => {
    const start = x1 * perPercent;
    const fits =
      start >= free &&
      label !== '' &&
      start + label.length * 7.5 <= room + 4 &&
      (narrow ? (x2 - x1) * perPercent > label.length * 6 : true);
    if (fits) free = start + label.length * 7.5 + 6;
    return fits;
  });
  const options = { x: 'x1', textAnchor: 'start', dx: 1 } as const;
  const how = named.filter(({ x1, x2, how: text }, index) => {
    const next = named[index + 1]?.x1 ?? 100;
    return Math.max(x2, next) - x1 > (text.length * 6.6) / perPercent;
  });
  return [
    Plot.text(named, { ...options, y: () => (narrow ? 34 : 12), text: 'label', fontSize: 14 }),
    Plot.text(how, { ...options, y: () => (narrow ? 50 : 29), text: 'how', fontSize: 13, className: 'ax' }),
  ];
}

function brackets(y: number, parts: readonly Part[], bracket: string | null, isNow: boolean): Plot.Markish[] {
  const chronic = parts.filter(({ fill }) => fill === tones[2] || fill === tones[3]);
  const [from, to] = [chronic[0]?.x1, chronic.at(-1)?.x2];
  if (bracket === null || from === undefined || to === undefined) return [];
  const points = [
    [from, y + BAR + 4],
    [from, y + BAR + 9],
    [to, y + BAR + 9],
    [to, y + BAR + 4],
  ] as const;
  return [
    Plot.line(points, { x: '0', y: '1', stroke: 'var(--ink-3)', strokeWidth: 1 }),
    Plot.text([bracket], {
      x: () => to,
      y: () => y + BAR + 19,
      text: (each: string) => each,
      textAnchor: 'end',
      fontSize: 14,
      className: isNow ? 'now-t' : 'then-t',
    }),
  ];
}
