import type { Said } from './compare.ts';

/** Shares of students are published as whole percents; the share of days keeps a decimal. */
const decimals = (item: string): number => (item === 'attendance_rate' ? 1 : 0);

const points = (item: string, before: number, after: number): string => {
  const told = (value: number): string => value.toFixed(decimals(item));
  const moved = told(Math.abs(after - before));
  return `${after > before ? 'up' : 'down'} ${moved} ${Number(moved) === 1 ? 'point' : 'points'}, from ${told(before)}% to ${told(after)}%`;
};

/** A month as it is, a school year by both its years: 2024–25. */
const when = (period: string): string =>
  /^\d{4}$/u.test(period) ? `${Number(period) - 1}–${period.slice(2)}` : period;

/** More lines than these a terminal does not show at a glance. */
const MOST_LINES = 12;

const some = (values: readonly string[], most: number): string =>
  values.length <= most ? values.join(', ') : `${values.slice(0, most).join(', ')} and ${values.length - most} more`;

/** The notes as the command line prints them: what moved, by how much, and why. */
export function sayNotes(earlierId: string, notes: readonly Said[]): string[] {
  const of = (topic: Said['topic']): readonly Said[] => notes.filter((note) => note.topic === topic);
  const figures = of('figure');
  const reasons = [
    ...of('cause').map(({ says }) => says ?? ''),
    ...(of('file').length === 0
      ? []
      : [
          `Files that came since: ${some(
            of('file').map(({ says, item }) => says ?? item),
            5,
          )}.`,
        ]),
  ];
  if (figures.length + of('registers').length + of('records').length === 0) {
    return [`No figure of a past month or year has moved since release ${earlierId}.`, ...reasons];
  }
  const months = [...new Set(figures.map(({ period = '' }) => period))].sort();
  const moved = figures
    .filter(({ before_value: before, after_value: after }) => typeof before === 'number' && typeof after === 'number')
    .sort((a, b) => Number(b.school_id === 'district') - Number(a.school_id === 'district'));
  const spoken = (item: string): string => item.replaceAll('_', ' ').replace(/^./, (first) => first.toUpperCase());
  return [
    months.length === 0
      ? `No figure of a past month or year has moved since release ${earlierId}.`
      : `Since release ${earlierId} figures of ${months.length === 1 ? 'a past period have' : 'past periods have'} moved: ${some(months.map(when), 6)} (${figures.length} in all).`,
    ...moved.slice(0, MOST_LINES).map(({ item, period = '', school_id: school, before_value, after_value }) => {
      const where = school === undefined || school === 'district' ? '' : `, school ${school}`;
      return `${spoken(item)}, ${when(period)}${where}: ${points(item, Number(before_value), Number(after_value))}.`;
    }),
    ...(moved.length <= MOST_LINES ? [] : [`${moved.length - MOST_LINES} more are on the page of data quality.`]),
    ...of('registers')
      .filter(({ school_id: school }) => school === 'district')
      .map(
        ({ period = '', before_value: before, after_value: after }) =>
          `Registers taken, ${period}: ${String(after)}, before ${String(before)}.`,
      ),
    ...reasons,
  ];
}
