import * as Plot from '@observablehq/plot';
import { type Canvas, draw, isNarrow } from './canvas.ts';
import { label, line } from './pixels.ts';
import { niceTicks } from './scale.ts';
import type { SlopeChart } from './service-charts.ts';

const [TOP, BOTTOM] = [46, 246] as const;
/** From a point to the words of its line, past its figure. */
const AFTER = 62;
/** Labels nearer than this would lie on one another. */
const APART = 19;

/** Before and after: filled and solid with a service, hollow and dashed without; each line with its words at its end. */
export function slope(chart: SlopeChart, canvas: Canvas): SVGSVGElement {
  const narrow = isNarrow(canvas);
  // the words at the end of a line have as much room as the longest of them takes, at 13 pixels
  const room = AFTER + 7.5 * Math.max(...chart.lines.map(({ short }) => short.length));
  const [left, right] = narrow ? [66, canvas.width - Math.ceil(room)] : [150, canvas.width - 330];
  const values = chart.lines.flatMap(({ before, after }) => [before, after]);
  const ticks = niceTicks(Math.min(...values), Math.max(...values), 3);
  const [from, to] = [ticks[0] ?? 0, ticks.at(-1) ?? 100];
  const y = (value: number): number => BOTTOM - 12 - ((value - from) / (to - from || 1)) * (BOTTOM - TOP - 24);
  const before = apart(chart.lines.map((each) => y(each.before)));
  const after = apart(chart.lines.map((each) => y(each.after)));
  const heads = narrow ? chart.headsShort : chart.heads;
  return draw(chart, canvas, {
    height: BOTTOM + 14,
    x: { type: 'identity' },
    marks: [
      ...[left, right].map((x, at) => label(heads[at] ?? '', x, 18, 'ax', { textAnchor: 'middle' })),
      ...[left, right].map((x) => line(x, 30, x, BOTTOM, { stroke: 'var(--rule)' })),
      ...[...chart.lines].reverse().map(({ tone, before: a, after: b }) =>
        line(left, y(a), right, y(b), {
          stroke: `var(--${tone})`,
          strokeWidth: tone === 'now' ? 2.75 : 2,
          ...(tone === 'then' ? { strokeDasharray: '6 4' } : {}),
        }),
      ),
      ...[...chart.lines].reverse().flatMap(({ tone, before: a, after: b }) =>
        [[left, a] as const, [right, b] as const].map(([x, value]) =>
          Plot.dot([0], {
            x: () => x,
            y: () => y(value),
            r: 5.5,
            fill: tone === 'now' ? 'var(--now)' : 'var(--paper)',
            stroke: tone === 'now' ? 'var(--paper)' : 'var(--then)',
            strokeWidth: tone === 'now' ? 1 : 2,
          }),
        ),
      ),
      ...chart.lines.flatMap(({ tone, beforeText, afterText, label: words, short }, at) => [
        label(beforeText, left - 12, before[at] ?? 0, `${tone}-t`, { textAnchor: 'end', fontSize: 14 }),
        label(afterText, right + 12, after[at] ?? 0, `${tone}-t`, { fontSize: 14 }),
        label(narrow ? short : words, right + AFTER, after[at] ?? 0, 'ax'),
      ]),
    ],
  });
}

/** Heights of labels: as the points are, moved apart where they would touch. */
function apart(heights: readonly number[]): readonly number[] {
  const order = heights.map((height, at) => ({ height, at })).sort((a, b) => a.height - b.height);
  order.forEach((each, at) => {
    const above = order[at - 1];
    if (above && each.height - above.height < APART) {
      const middle = (each.height + above.height) / 2;
      above.height = middle - APART / 2;
      each.height = middle + APART / 2;
    }
  });
  return order.sort((a, b) => a.at - b.at).map(({ height }) => height);
}
