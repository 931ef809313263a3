import type { RecordIndicator } from '../record-indicator.ts';

/** Every indicator of services, surveys and strategy, in the order of the catalogue; after those of attendance. */
export const recordIndicators: readonly RecordIndicator[] = [];
