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
  /** Where this year’s are named: in the plot’s top, above the plot, or at its foot above what else stands there. */
  readonly named: 'top' | 'above' | 'foot';
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

/** Further rows go down from the top, and up from elsewhere. */
function dyOf(tone: ClosureMark['tone'], named: Space['named'], row: number): number {
  if (tone === 'then') return -8 - LINE * row;
  return named === 'top' ? 8 + LINE * row : -28 - LINE * row;
}

/** Lines across a chart where there was no school, this year’s named at the top and last year’s at the foot. */
export function closureMarks(marks: readonly ClosureMark[], space: Space): Plot.Markish[] {
  return (['now', 'then'] as const).flatMap((tone) => {
    const isTop = tone === 'now' && space.named !== 'foot';
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
          dy: dyOf(tone, space.named, mark.row),
          textAnchor: mark.toLeft ? 'end' : 'start',
          text: 'label',
          fontSize: 13,
          className: tone === 'now' ? 'ax halo' : 'then-t halo',
        }),
      ),
    ];
  });
}
