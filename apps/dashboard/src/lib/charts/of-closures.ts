import { isUnplanned } from '#lib/figures/closure.ts';
import type { Closure } from '#lib/server/pages/calendar.ts';
import { shortDate } from '#lib/words/dates.ts';
import { count } from '#lib/words/numbers.ts';
import type { Words } from '#lib/words/words.ts';
import type { ClosureMark } from './chart.ts';

/** “Jan 26” or “Jan 26–27”. */
export function closureDates(words: Words, { from, to }: Closure): string {
  if (from === to) return shortDate(words, from);
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7);
  return words.say('closed.dates', {
    from: shortDate(words, from),
    to: isSameMonth ? String(Number(to.slice(8))) : shortDate(words, to),
  });
}

/** “weather, Jan 26–27”; with how many schools, where it was not all of `all`. */
export function closureLabel(words: Words, closure: Closure, all: number): string {
  const label = words.say('closed.label', {
    why: words.say(`closed.${closure.why}`),
    dates: closureDates(words, closure),
  });
  return closure.schools < all && all > 1
    ? words.say('closed.schools', { label, n: closure.schools, digits: count(words, closure.schools) })
    : label;
}

/** How many schools a list of closures speaks of: the most that were closed at once. */
export const schoolsIn = (closed: readonly Closure[]): number => Math.max(1, ...closed.map(({ schools }) => schools));

/** Unplanned days on a chart by month; `months` are this school year’s, as 2026-02. Each month’s figure stands at its middle. */
export function monthMarks(
  words: Words,
  closed: readonly Closure[],
  months: readonly { readonly now: string; readonly then: string }[],
  year: number,
): readonly ClosureMark[] {
  const all = schoolsIn(closed);
  return closed.filter(isUnplanned).flatMap((closure): ClosureMark[] => {
    const tone = closure.schoolYear === year ? 'now' : 'then';
    const at = months.findIndex((each) => each[tone] === closure.from.slice(0, 7));
    if (at < 0) return [];
    const label = closureLabel(words, closure, all);
    return [
      {
        tone,
        at: Math.min(Math.max(at + (Number(closure.from.slice(8)) - 16) / 31, 0), months.length - 1),
        label: tone === 'now' ? label : words.say('closed.before', { label }),
      },
    ];
  });
}
