import * as Plot from '@observablehq/plot';
import { type Canvas, draw, isNarrow } from './canvas.ts';
import { label, line } from './pixels.ts';
import type { MeetingMark, MeetingsChart } from './strategy-charts.ts';

const TOP = 28;
const [WIDE_ROW, NARROW_ROW] = [29, 58] as const;
/** A month written nearer than this to the one before would lie on it. */
const APART = 46;

const looks: Readonly<Record<MeetingMark, Plot.DotOptions>> = {
  held: { r: 5.5, fill: 'var(--ink-2)' },
  few: { r: 5, fill: 'var(--paper)', stroke: 'var(--ink-2)', strokeWidth: 2 },
  none: { r: 5, symbol: 'times', stroke: 'var(--worse)', strokeWidth: 2.2 },
};

/** A mark for each meeting that was scheduled: filled where enough members came, hollow where too few, a cross where nobody met. */
export function meetings(chart: MeetingsChart, canvas: Canvas): SVGSVGElement {
  const narrow = isNarrow(canvas);
  const [left, right] = narrow ? [8, canvas.width - 10] : [330, canvas.width - 190];
  const row = narrow ? NARROW_ROW : WIDE_ROW;
  const x = (day: number): number => left + (day / Math.max(1, chart.lastDay)) * (right - left);
  const height = TOP + row * chart.rows.length + 4;
  const written = chart.ticks.filter(({ day }, at) => at === 0 || x(day) - x(chart.ticks[at - 1]?.day ?? 0) >= APART);
  return draw(chart, canvas, {
    height,
    x: { type: 'identity' },
    marks: [
      ...written.flatMap(({ day, label: words }) => [
        line(x(day), TOP - 4, x(day), height, { stroke: 'var(--rule)' }),
        label(words, x(day), 12, 'ax'),
      ]),
      ...chart.rows.flatMap(({ label: words, text, isSilent, days }, index) => {
        const top = TOP + row * index;
        const y = narrow ? top + 42 : top + row / 2;
        const room = (narrow ? canvas.width : left - 16) / 14;
        const tone = isSilent ? 'strong' : 'ax';
        return [
          label(words, 0, narrow ? top + 10 : y, 'halo', { fontSize: 14, lineWidth: room, textOverflow: 'ellipsis' }),
          label(text, narrow ? 0 : right + 24, narrow ? top + 26 : y, `${tone} halo`),
          line(left, y, right, y, { stroke: 'var(--rule)' }),
          ...days.map(({ day, mark }) => Plot.dot([0], { x: () => x(day), y: () => y, ...looks[mark] })),
        ];
      }),
    ],
  });
}
