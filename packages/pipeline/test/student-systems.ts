import { type Settings, weekdays } from './district.ts';

/**
 * September 2025, for the tests of single student systems: 20 days of school, the 1st to the 26th, at Alder (101) and Birch (102).
 * Registers that a source declares taken are so up to the last day with an event.
 */
export const days = weekdays('2025-09-01', '2025-09-26');

/** A district whose files all come from one student system. */
export const sis = (supplier: string, more: Settings = {}): Settings => ({
  sis: { supplier, files: 'in/*.csv', ...more },
});

/** SQL for the rows that were refused, and for how many files were not accounted for. */
export const refused =
  'select file, reason, says from warehouse.refused_row join warehouse.landed_file using (file_key) order by all';
export const noLoss = 'select count(*) from warehouse.landed_file where rows_read <> rows_kept + rows_refused';
