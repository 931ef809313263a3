import { type Canvas, draw, isNarrow } from './canvas.ts';
import { box, label } from './pixels.ts';
import { paint } from './runway.ts';
import type { SourcesChart } from './strategy-charts.ts';

/** Where a label stands beside its bar, and where above it. */
const [BESIDE, ABOVE] = [34, 48] as const;
const BAR = 20;
/** Room after the longest bar for its amount and how long it lasts. */
const AFTER = 210;

/** A bar for what each source gives in a year: solid where it goes on, gray where it ends, hatched where it may stop. */
export function sources(chart: SourcesChart, canvas: Canvas): SVGSVGElement {
  const narrow = isNarrow(canvas);
  const [left, row] = narrow ? [0, ABOVE] : [250, BESIDE];
  const most = Math.max(1, ...chart.rows.map(({ amount }) => amount));
  const width = (amount: number): number => (Math.max(0, amount) / most) * (canvas.width - left - AFTER);
  return draw(chart, canvas, {
    height: row * chart.rows.length + 4,
    x: { type: 'identity' },
    textures: ['risk'],
    marks: chart.rows.flatMap(({ label: words, amount, surety, text, how }, index) => {
      const top = row * index + (narrow ? 20 : 5);
      const { fill, ...stroke } = paint({ surety }, chart, canvas);
      const end = left + width(amount) + 8;
      return [
        label(words, 0, narrow ? top - 9 : top + BAR / 2, 'halo', {
          fontSize: 14,
          lineWidth: (narrow ? canvas.width : left - 12) / 14,
          textOverflow: 'ellipsis',
        }),
        box(left, top, left + Math.max(1, width(amount)), top + BAR, fill, stroke),
        label(text, end, top + BAR / 2, 'strong'),
        label(how, end + 10 + 7.5 * text.length, top + BAR / 2, 'ax'),
      ];
    }),
  });
}
