import { type Canvas, draw, isNarrow, textureId } from './canvas.ts';
import { box, label } from './pixels.ts';
import type { PostsChart } from './strategy-charts.ts';

const TOP = 24;
/** Where a label stands beside its bar, and where above it. */
const [BESIDE, ABOVE] = [24, 40] as const;
/** Ticks nearer than this to the last would lie on it. */
const APART = 74;

/** A bar for each post through time: filled, or hatched while it stood empty. */
export function posts(chart: PostsChart, canvas: Canvas): SVGSVGElement {
  const narrow = isNarrow(canvas);
  const row = narrow ? ABOVE : BESIDE;
  const left = narrow ? 0 : 210;
  const right = canvas.width - 4;
  const x = (day: number): number => left + (day / Math.max(1, chart.lastDay)) * (right - left);
  const empty = `url(#${textureId(chart, canvas, 'vacant')})`;
  return draw(chart, canvas, {
    height: TOP + row * chart.rows.length + 4,
    x: { type: 'identity' },
    textures: ['vacant'],
    marks: [
      ...chart.ticks
        .filter(({ day, end }) => end === true || x(chart.lastDay) - x(day) > 2 * APART)
        .map(({ day, label: words, end }) => label(words, x(day), 11, 'ax', { textAnchor: end ? 'end' : 'start' })),
      ...chart.rows.flatMap(({ label: words, stretches }, index) => {
        const y = TOP + row * index;
        const bar = narrow ? y + 18 : y + 2;
        const room = (narrow ? canvas.width : left - 8) / 14;
        return [
          label(words, 0, y + 9, 'halo', { fontSize: 14, lineWidth: room, textOverflow: 'ellipsis' }),
          ...stretches.map(({ from, to, vacant }) =>
            box(x(from), bar, x(to), bar + 13, vacant ? empty : 'var(--then)', {
              ...(vacant ? { stroke: 'var(--worse)' } : {}),
              insetRight: vacant ? 0 : 1,
            }),
          ),
        ];
      }),
    ],
  });
}
