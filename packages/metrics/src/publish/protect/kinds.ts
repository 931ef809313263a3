import type { Measure } from '../../measure.ts';

/** Whether a figure is a share of people, shown as a whole percent or a range; every other is one of days. */
export const isOfPeople = (kind: Measure['kind']): boolean =>
  kind === 'share' || kind === 'remainder' || isInParts(kind);

/** Whether the figures of a place are the parts into which all its people fall. */
export const isInParts = (kind: Measure['kind']): boolean => kind === 'parts' || kind === 'bands';
