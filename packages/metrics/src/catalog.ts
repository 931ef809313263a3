import type { Indicator } from './indicator.ts';
import { indicators } from './indicators/index.ts';
import type { RecordIndicator } from './record-indicator.ts';
import { recordIndicators } from './records/index.ts';

/** What an indicator says about itself: everything but its SQL. Those that count students have another kind of measure than those of records. */
export type IndicatorWords = Omit<Indicator, 'sql'> | Omit<RecordIndicator, 'sql'>;

/** Every indicator's words, in the order of the catalogue. Loading this loads no database. */
export const catalog: readonly IndicatorWords[] = [...indicators, ...recordIndicators].map((indicator) => {
  const { sql, ...words } = indicator;
  void sql;
  return words;
});
