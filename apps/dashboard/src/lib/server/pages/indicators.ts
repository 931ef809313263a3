import { catalog } from '@hearth/metrics/catalog';
import type { ReleaseWindow } from '@hearth/metrics/window';
import { Lookup } from '#lib/figures/lookup.ts';
import { currentCells } from './current-cells.ts';
import { frame, type Frame } from './frame.ts';
import { isNamedOnly, partBreakdowns } from './in-parts.ts';
import { allMeasures } from './measure.ts';
import { outcome, type Outcome } from './outcome.ts';

export interface Indicators {
  readonly frame: Frame;
  readonly outcomes: readonly (Outcome & { readonly told: 'whole' | 'parts' | 'named' })[];
}

/** Every indicator with its question and its figure for the district. */
export async function indicators(window: ReleaseWindow): Promise<Indicators> {
  const about = await frame(window);
  const lookup = new Lookup(await currentCells(window, { grain: 'district', breakdown: 'all' }));
  return {
    frame: about,
    outcomes: allMeasures().map((measure) => ({
      ...outcome(lookup, measure, { year: about.schoolYear ?? 0 }),
      told: toldHow(measure.id),
    })),
  };
}

/** Whether it has a figure of everybody, parts alone, or is told of each student by name. */
function toldHow(id: string): 'whole' | 'parts' | 'named' {
  const words = catalog.find((one) => one.id === id);
  if (words && isNamedOnly(words)) return 'named';
  return partBreakdowns(id).length > 0 || words?.measure.kind === 'parts' ? 'parts' : 'whole';
}
