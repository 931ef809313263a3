import * as Plot from '@observablehq/plot';
import { type Canvas, draw, isNarrow } from './canvas.ts';
import { label, line } from './pixels.ts';
import { ownerMarks } from './side-marks.ts';
import type { Promised, PromisesChart } from './strategy-charts.ts';

const TOP = 28;
const [WIDE_ROW, NARROW_ROW] = [29, 66] as const;

/** A black tick where a commitment is due, a dot where it was kept, and between them how late it is. */
export function promises(chart: PromisesChart, canvas: Canvas): SVGSVGElement {
  const narrow = isNarrow(canvas);
  const [left, right] = narrow ? [4, canvas.width - 10] : [330, canvas.width - 150];
  const days = [chart.today.day, ...chart.rows.flatMap(({ due, done }) => [due, done ?? due])];
  const last = Math.max(1, ...days);
  const x = (day: number): number => left + (Math.max(0, day) / last) * (right - left);
  const row = narrow ? NARROW_ROW : WIDE_ROW;
  const height = TOP + row * chart.rows.length + 4;
  const today = x(chart.today.day);
  return draw(chart, canvas, {
    height,
    x: { type: 'identity' },
    marks: [
      ...chart.ticks.flatMap(({ day, label: words }) => [
        line(x(day), TOP - 4, x(day), height, { stroke: 'var(--rule)' }),
        // where today is written no month is
        ...(Math.abs(x(day) - today) < 64 ? [] : [label(words, x(day), 12, 'ax')]),
      ]),
      line(today, TOP - 4, today, height, { stroke: 'var(--ink-2)' }),
      label(chart.today.label, today, 12, 'strong', { textAnchor: today > canvas.width - 60 ? 'end' : 'middle' }),
      ...chart.rows.flatMap((one, index) => {
        const top = TOP + row * index;
        const y = narrow ? top + 50 : top + row / 2;
        return [
          ...(narrow ? narrowWords(one, top + 16, canvas.width) : wideWords(one, y, right)),
          ...marks(one, { x, y, today }),
        ];
      }),
    ],
  });
}

const isLate = ({ due, done }: Promised, today: number): boolean => (done ?? today) > due;

const wideWords = (one: Promised, y: number, right: number): readonly Plot.Markish[] => [
  ...ownerMarks(one.owner, 0, y),
  label(one.label, 22, y, 'halo', { fontSize: 14, lineWidth: 22, textOverflow: 'ellipsis' }),
  label(one.text, right + 20, y, 'ax'),
];

const narrowWords = (one: Promised, y: number, width: number): readonly Plot.Markish[] => [
  ...ownerMarks(one.owner, 0, y),
  label(one.label, 22, y, 'halo', { fontSize: 14, lineWidth: (width - 24) / 14, textOverflow: 'ellipsis' }),
  label(one.text, 22, y + 17, 'ax halo'),
];

function marks(
  one: Promised,
  { x, y, today }: { readonly x: (day: number) => number; readonly y: number; readonly today: number },
): readonly Plot.Markish[] {
  const { due, done, isGivenUp = false } = one;
  const tick = line(x(due), y - 8, x(due), y + 8, { stroke: 'var(--goal)', strokeWidth: 2.5 });
  if (done === null) {
    const overdue = x(due) < today && !isGivenUp;
    const bar = { stroke: 'var(--worse)', strokeWidth: 4, strokeDasharray: '3 3' };
    return overdue ? [line(x(due), y, today, y, bar), tick] : [tick];
  }
  const late = isLate(one, done);
  const color = late ? 'var(--worse)' : 'var(--better)';
  return [
    ...(late ? [line(x(due), y, x(done), y, { stroke: color, strokeWidth: 4 })] : []),
    tick,
    Plot.dot([0], { x: () => x(done), y: () => y, r: 5, fill: color, stroke: 'var(--paper)', strokeWidth: 1 }),
  ];
}
