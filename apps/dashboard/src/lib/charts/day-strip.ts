import * as Plot from '@observablehq/plot';
import { type Canvas, draw } from './canvas.ts';
import type { DayStripChart } from './chart.ts';

interface Mark {
  readonly at: number;
  readonly due: number;
  readonly missing: number;
}

/** The top of a day’s mark: lower, and marked above, by the share of registers that were not taken. */
const top = ({ due, missing }: Mark): number => (missing > 0 ? 9 + Math.max(4, 19 * (missing / due)) : 9);

/** A mark a day of school, left to right through the school year. */
export function dayStrip(chart: DayStripChart, canvas: Canvas): SVGSVGElement {
  const marks = chart.days.map(({ due, missing }, at): Mark => ({ at, due, missing }));
  const past = marks.filter(({ due }) => due > 0);
  const toCome = marks.filter(({ due }) => due === 0);
  const ends = { x1: 'at', x2: (mark: Mark): number => mark.at + 1 } as const;
  const placed = chart.ticks.flatMap((tick) => {
    const at = chart.days.findIndex(({ date }) => date === tick.date);
    return at < 0 ? [] : [{ ...tick, at: tick.end ? at + 1 : at }];
  });
  const texts = (anchor: 'start' | 'end'): Plot.Text =>
    Plot.text(
      placed.filter(({ end }) => (end === true) === (anchor === 'end')),
      { x: 'at', y: () => 40, text: 'label', fontSize: 13, textAnchor: anchor, className: 'ax' },
    );
  return draw(chart, canvas, {
    height: 48,
    // a year with few days known is not stretched over the whole width
    x: { type: 'linear', domain: [0, Math.max(marks.length, 60)], range: [0, canvas.width] },
    marks: [
      Plot.rect(
        past.filter(({ due, missing }) => missing < due),
        { ...ends, y1: top, y2: () => 28, fill: 'var(--then)', insetRight: 0.7 },
      ),
      Plot.rect(toCome, { ...ends, y1: () => 26, y2: () => 28, fill: 'var(--rule-strong)', insetRight: 0.7 }),
      Plot.dot(
        past.filter(({ missing }) => missing > 0),
        {
          x: (mark: Mark) => mark.at + 0.5,
          y: () => 5,
          r: 3,
          symbol: 'triangle',
          rotate: 180,
          fill: 'var(--notice-line)',
        },
      ),
      Plot.ruleY([29.5], { y: (each: number) => each, stroke: 'var(--rule-strong)' }),
      texts('start'),
      texts('end'),
      Plot.text(toCome.length > 20 ? toCome.slice(0, 1) : [], {
        x: (mark: Mark) => mark.at + 1,
        y: () => 17,
        text: () => chart.toCome,
        fontSize: 13,
        textAnchor: 'start',
        className: 'ax',
      }),
    ],
  });
}
