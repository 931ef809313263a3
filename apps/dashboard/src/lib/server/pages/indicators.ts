import type { ReleaseWindow } from '@hearth/metrics/window';
import { Lookup } from '#lib/figures/lookup.ts';
import { frame, type Frame } from './frame.ts';
import { allMeasures } from './measure.ts';
import { outcome, type Outcome } from './outcome.ts';

export interface Indicators {
  readonly frame: Frame;
  readonly outcomes: readonly Outcome[];
}

/** Every indicator with its question and its figure for the district. */
export async function indicators(window: ReleaseWindow): Promise<Indicators> {
  const about = await frame(window);
  const lookup = new Lookup(await window.cells({ periodKind: 'to_date', grain: 'district', breakdown: 'all' }));
  return {
    frame: about,
    outcomes: allMeasures().map((measure) => outcome(lookup, measure, { year: about.schoolYear ?? 0 })),
  };
}
