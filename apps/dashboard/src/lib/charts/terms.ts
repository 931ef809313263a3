import { type Canvas, draw, isNarrow } from './canvas.ts';
import { label, line } from './pixels.ts';
import type { TermsChart } from './strategy-charts.ts';

const TOP = 24;
/** Where a label stands beside its line, and where above it. */
const [BESIDE, ABOVE] = [28, 42] as const;
/** Room at the end of a line for its months. */
const AFTER = 66;
const YEAR = 12;

/** What is in force, each with a line as long as its months to expiry; what ends soon stands out. */
export function terms(chart: TermsChart, canvas: Canvas): SVGSVGElement {
  const narrow = isNarrow(canvas);
  const left = narrow ? 12 : 300;
  const right = canvas.width - AFTER;
  const row = narrow ? ABOVE : BESIDE;
  const longest = Math.max(YEAR, ...chart.rows.map(({ months }) => months ?? 0));
  const years = Math.ceil(longest / YEAR);
  const x = (months: number): number => left + (months / (YEAR * years)) * (right - left);
  const height = TOP + row * chart.rows.length;
  const every = Math.ceil(years / 5);
  return draw(chart, canvas, {
    height,
    x: { type: 'identity' },
    marks: [
      ...Array.from({ length: years + 1 }, (_, year) => year)
        .filter((year) => year % every === 0)
        .flatMap((year) => [
          line(x(YEAR * year), TOP - 6, x(YEAR * year), height, {
            stroke: year === 0 ? 'var(--rule-strong)' : 'var(--rule)',
          }),
          label(year === 0 ? chart.now : String(YEAR * year), x(YEAR * year), 10, 'ax', { textAnchor: 'middle' }),
        ]),
      ...chart.rows.flatMap(({ label: words, months, text, isSoon }, index) => {
        const top = TOP + row * index;
        const y = top + (narrow ? 28 : row / 2);
        const to = months === null ? right : x(Math.max(0, months));
        const stroke = isSoon ? 'var(--worse)' : 'var(--ink-2)';
        const room = (narrow ? canvas.width : left - 12) / 14;
        return [
          label(words, 0, narrow ? top + 10 : y, 'halo', { fontSize: 14, lineWidth: room, textOverflow: 'ellipsis' }),
          line(x(0), y, to, y, { stroke, strokeWidth: 3 }),
          ...(months === null ? [] : [line(to, y - 6, to, y + 6, { stroke, strokeWidth: 3 })]),
          label(text, to + 8, y, isSoon ? 'strong' : 'ax'),
        ];
      }),
    ],
  });
}
