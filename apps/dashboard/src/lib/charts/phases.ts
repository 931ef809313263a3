import * as Plot from '@observablehq/plot';
import { type Canvas, draw, isNarrow } from './canvas.ts';
import { label, line } from './pixels.ts';
import { laborMark, managementMark } from './side-marks.ts';
import type { PhaseItem, PhasesChart } from './strategy-charts.ts';

const TOP = 44;
/** Heights of a heading, of an item, of an item with its words above it, and what a second line of them adds. */
const [HEADING, ITEM, TALL, MORE] = [25, 28, 50, 16] as const;
/** Room for the words after a line: this much at least, and for long ones as much as their letters need in bold. */
const [WORDS, LETTER, AFTER] = [134, 7, 42] as const;
/** Two sides at one phase stand beside each other. */
const BESIDE = 6;

/** Labor’s and management’s ratings of each item, joined where they differ; no average of the two. */
export function phases(chart: PhasesChart, canvas: Canvas): SVGSVGElement {
  const narrow = isNarrow(canvas);
  const longest = Math.max(0, ...chart.groups.flatMap(({ items }) => items.map(({ text }) => text.length)));
  const [left, right] = narrow
    ? [26, canvas.width - 40]
    : [400, canvas.width - AFTER - Math.max(WORDS, longest * LETTER)];
  const x = (phase: number): number => left + (phase / Math.max(1, chart.phases.length - 1)) * (right - left);
  let y = TOP;
  const placed = chart.groups.flatMap(({ label: words, items }) => {
    const heading = words === '' ? [] : [label(words, 0, (y += HEADING) - 11, 'ax halo')];
    return [
      ...heading,
      ...items.flatMap((item) => {
        y += narrow ? TALL + (item.isFar ? MORE : 0) : ITEM;
        return narrow
          ? [...narrowWords(item, y, canvas.width), ...marks(item, x, y - 12)]
          : [...wideWords(item, y - ITEM / 2, right + AFTER), ...marks(item, x, y - ITEM / 2)];
      }),
    ];
  });
  const foot = y + 6;
  return draw(chart, canvas, {
    height: foot,
    x: { type: 'identity' },
    marks: [
      ...chart.phases.flatMap((name, phase) => [
        line(x(phase), TOP - 8, x(phase), foot, {
          stroke: chart.expected?.phase === phase ? 'var(--rule-strong)' : 'var(--rule)',
        }),
        label(name, narrow && phase === 0 ? 0 : x(phase), 12, 'strong', {
          textAnchor: narrow ? ((['start', 'middle', 'end'] as const)[Math.min(phase, 2)] ?? 'middle') : 'middle',
          ...(narrow && phase === chart.phases.length - 1 ? { x: () => canvas.width, textAnchor: 'end' as const } : {}),
        }),
      ]),
      ...(chart.expected === null
        ? []
        : [label(chart.expected.label, x(chart.expected.phase), 28, 'ax halo', { textAnchor: 'middle' })]),
      ...placed,
    ],
  });
}

const tone = ({ isFar }: PhaseItem): string => (isFar ? 'strong halo' : 'halo');

const wideWords = (item: PhaseItem, y: number, after: number): readonly Plot.Markish[] => [
  label(item.label, 14, y, tone(item), { fontSize: 14 }),
  label(item.text, after, y, item.isFar ? 'strong' : 'ax'),
];

function narrowWords(item: PhaseItem, y: number, width: number): readonly Plot.Markish[] {
  const top = y - 34 - (item.isFar ? MORE : 0);
  return [
    label(item.label, 0, top, tone(item), { fontSize: 14, lineWidth: width / 14, textOverflow: 'ellipsis' }),
    ...(item.isFar ? [label(item.text, 0, top + MORE, 'ax halo')] : []),
  ];
}

function marks(
  { labor, management, isFar }: PhaseItem,
  x: (phase: number) => number,
  y: number,
): readonly Plot.Markish[] {
  const isSame = labor !== null && labor === management;
  const [a, b] = [labor, management].map((phase) => (phase === null ? null : x(phase)));
  return [
    ...(typeof a === 'number' && typeof b === 'number' && !isSame
      ? [line(a, y, b, y, { stroke: isFar ? 'var(--rule-strong)' : 'var(--ink-3)', strokeWidth: isFar ? 3 : 1.25 })]
      : []),
    ...(typeof a === 'number' ? [laborMark(isSame ? a - BESIDE : a, y)] : []),
    ...(typeof b === 'number' ? [managementMark(isSame ? b + BESIDE : b, y)] : []),
  ];
}
