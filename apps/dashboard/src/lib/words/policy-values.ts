import type { Frame } from '#lib/server/pages/frame.ts';
import { count } from './numbers.ts';
import { type Words, withValues } from './words.ts';

/** The words of a page whose figures are counted under one policy: its threshold and minimum days stand in them. */
export const underPolicy = (
  words: Words,
  { threshold, minimumDays }: Pick<Frame, 'threshold' | 'minimumDays'>,
): Words =>
  withValues(words, {
    threshold: `${new Intl.NumberFormat(words.language.locale, { maximumFractionDigits: 1 }).format(threshold)}%`,
    minimumDays: count(words, minimumDays),
  });
