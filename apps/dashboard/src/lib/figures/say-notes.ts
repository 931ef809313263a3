import { value as valueText } from '#lib/words/numbers.ts';
import type { Words } from '#lib/words/words.ts';

/** A figure of a past month or year as one release has it. */
export interface NotedFigure {
  readonly status: string | null;
  readonly value: number | null;
  readonly coded: string | null;
}

/** The figure as every other page prints it: shares of students are published as whole percents, the share of days keeps a decimal. */
export function movedText(words: Words, item: string, { status, value, coded }: NotedFigure): string {
  if (value !== null) return valueText(words, value, item === 'attendance_rate' ? 'percent_of_days' : 'percent');
  if (coded !== null) return `${coded}%`;
  return status === null ? words.say('since.notTold') : words.find(`state.${status}`, status.replaceAll('_', ' '));
}
