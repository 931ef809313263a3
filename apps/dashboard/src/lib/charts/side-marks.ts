import * as Plot from '@observablehq/plot';
import type { Side } from './strategy-charts.ts';

/** Labor’s mark, a filled circle. */
export const laborMark = (x: number, y: number, r = 6): Plot.Markish =>
  Plot.dot([0], { x: () => x, y: () => y, r, fill: 'var(--labor)' });

/** Management’s mark, a hollow diamond. */
export const managementMark = (x: number, y: number, r = 6): Plot.Markish =>
  Plot.dot([0], {
    x: () => x,
    y: () => y,
    r,
    symbol: 'diamond',
    fill: 'var(--paper)',
    stroke: 'var(--management)',
    strokeWidth: 2.4,
  });

/** The marks of who owns something, in 16 pixels from `x`. */
export function ownerMarks(owner: Side | null, x: number, y: number): readonly Plot.Markish[] {
  if (owner === 'labor') return [laborMark(x + 7, y, 5)];
  if (owner === 'management') return [managementMark(x + 7, y, 4.5)];
  return owner === 'both' ? [laborMark(x + 3, y, 4), managementMark(x + 13, y, 4)] : [];
}
