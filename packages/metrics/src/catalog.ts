import type { Indicator } from './indicator.ts';
import { indicators } from './indicators/index.ts';

/** What an indicator says about itself: everything but its SQL. */
export type IndicatorWords = Omit<Indicator, 'sql'>;

/** Every indicator's words, in the order of the catalogue. Loading this loads no database. */
export const catalog: readonly IndicatorWords[] = indicators.map((indicator) => {
  const { sql, ...words } = indicator;
  void sql;
  return words;
});
