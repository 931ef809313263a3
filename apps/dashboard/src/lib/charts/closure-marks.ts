import * as Plot from '@observablehq/plot';
import type { ClosureMark } from './chart.ts';

interface Space {
  /** Lower and upper end of the vertical scale. */
  readonly from: number;
  readonly to: number;
  /** Pixels of a place on the horizontal scale. */
  readonly x: (at: number) => number;
  /** Where the plot ends, in pixels. */
  readonly right: number;
  /** This year’s too are named at the foot, above what else stands there: a phone’s top is full. */
  readonly atFoot?: boolean;
}

interface Placed extends ClosureMark {
  readonly row: number;
  readonly toLeft: boolean;
}

const LETTER = 6.6;
const LINE = 16;

/** Labels that would touch are written one under the other. */
function place(marks: readonly ClosureMark[], { x, right }: Space): readonly Placed[] {
  const rows: { from: number; to: number }[][] = [];
  return marks.map((mark) => {
    const width = mark.label.length * LETTER + 8;
    const toLeft = x(mark.at) + width > right;
    const span = toLeft ? { from: x(mark.at) - width, to: x(mark.at) } : { from: x(mark.at), to: x(mark.at) + width };
    let row = 0;
    while (rows[row]?.some((other) => span.from < other.to && other.from < span.to)) row += 1;
    rows[row] = [...(rows[row] ?? []), span];
    return { ...mark, row, toLeft };
  });
}

/** Lines across a chart where there was no school, this year’s named at the top and last year’s at the foot. */
export function closureMarks(marks: readonly ClosureMark[], space: Space): Plot.Markish[] {
  return (['now', 'then'] as const).flatMap((tone) => {
    const isTop = tone === 'now' && space.atFoot !== true;
    const placed = place(
      marks.filter((mark) => mark.tone === tone),
      space,
    );
    return [
      Plot.ruleX(placed, {
        x: 'at',
        y1: () => space.from,
        y2: () => space.to,
        stroke: tone === 'now' ? 'var(--ink-3)' : 'var(--then)',
        strokeDasharray: '2 3',
      }),
      ...placed.map((mark) =>
        Plot.text([mark], {
          x: 'at',
          y: () => (isTop ? space.to : space.from),
          dx: mark.toLeft ? -5 : 5,
          dy: isTop ? 8 + LINE * mark.row : -(space.atFoot ? 28 : 8) - LINE * mark.row,
          textAnchor: mark.toLeft ? 'end' : 'start',
          text: 'label',
          fontSize: 13,
          className: tone === 'now' ? 'ax halo' : 'then-t halo',
        }),
      ),
    ];
  });
}
