import type { Said } from './compare.ts';

const points = (before: number, after: number): string => {
  const moved = Math.abs(after - before).toFixed(1);
  return `${after > before ? 'up' : 'down'} ${moved} ${moved === '1.0' ? 'point' : 'points'}, from ${before.toFixed(1)}% to ${after.toFixed(1)}%`;
};

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
  const district = figures.filter(({ school_id: school }) => school === 'district');
  const spoken = (item: string): string => item.replaceAll('_', ' ').replace(/^./, (first) => first.toUpperCase());
  return [
    months.length === 0
      ? `No figure of a past month or year has moved since release ${earlierId}.`
      : `Since release ${earlierId} figures of ${months.length === 1 ? 'a past period have' : 'past periods have'} moved: ${some(months, 6)} (${figures.length} in all).`,
    ...district.flatMap(({ item, period = '', before_value: before, after_value: after }) =>
      typeof before === 'number' && typeof after === 'number'
        ? [`${spoken(item)}, ${period}: ${points(before, after)}.`]
        : [],
    ),
    ...of('registers')
      .filter(({ school_id: school }) => school === 'district')
      .map(
        ({ period = '', before_value: before, after_value: after }) =>
          `Registers taken, ${period}: ${String(after)}, before ${String(before)}.`,
      ),
    ...reasons,
  ];
}
