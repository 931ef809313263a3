/** A published total and the parts it is divided into; null where a number is hidden. */
export interface PublishedFamily {
  readonly total: number | null;
  readonly parts: readonly (number | null)[];
}

/**
 * The number behind the only hidden part of a family, by plain subtraction from its total; undefined where the total is hidden or
 * there is not exactly one hidden part. Whoever publishes a family for which this gives a number has hidden nothing.
 */
export function recoveredBySubtraction({ total, parts }: PublishedFamily): number | undefined {
  const shown = parts.filter((part) => part !== null);
  if (total === null || shown.length !== parts.length - 1) return undefined;
  return shown.reduce((left, part) => left - part, total);
}
