import { expect, test } from 'vitest';
import { movedText } from '#lib/figures/say-notes.ts';
import { words } from './english.ts';

const shown = (value: number): Parameters<typeof movedText>[2] => ({ status: 'shown', value, coded: null });

test('what moved is printed as on every other page: chronic absence in whole percents', () => {
  expect(movedText(words, 'chronic_absence_rate', shown(24))).toBe('24%');
  expect(movedText(words, 'attendance_rate', shown(93.94))).toBe('93.9%');
  expect(movedText(words, 'chronic_absence_rate', { status: 'coded', value: null, coded: '20-29' })).toBe('20-29%');
  expect(movedText(words, 'chronic_absence_rate', { status: 'protected', value: null, coded: null })).toBe('protected');
});
