import { catalog } from '@hearth/metrics/catalog';

/** What a goal may be about: every indicator that has figures. The pipeline does not know them by itself. */
export const goalIndicators: readonly string[] = catalog
  .filter(({ measure }) => measure.kind !== 'each')
  .map(({ id }) => id);
