import { expect, test } from 'vitest';
import { trendText } from '#lib/figures/say-student.ts';
import { words } from './english.ts';

const day = 24;
const student = (recent: [number, number], earlier: [number, number]): Parameters<typeof trendText>[1] => ({
  recent_absent_units: recent[0] * day,
  recent_days: recent[1],
  earlier_absent_units: earlier[0] * day,
  earlier_enrolled_units: earlier[1] * day,
});

test.each([
  ['both', student([4, 20], [12, 74]), '4 of the last 20 days; before that 12 of 74'],
  ['new at school', student([6, 18], [0, 0]), '6 of 18 days so far'],
  [
    'a school that stopped sending registers',
    student([0, 0], [3, 93]),
    'No register in the last 20 school days; before that 3 of 93',
  ],
  ['no register at all', student([0, 0], [0, 0]), ''],
])('the last twenty days: %s', (_, given, says) => expect(trendText(words, given)).toBe(says));
