import { expect, test } from 'vitest';
import { gradesAnswer, racesAnswer, schoolsAnswer, schoolsMore } from '#lib/figures/answers.ts';
import { compare } from '#lib/figures/change.ts';
import { type Figure, figureOf, nothing } from '#lib/figures/figure.ts';
import type { MemberOutcome, SchoolOutcome } from '#lib/server/pages/blocks.ts';
import type { Outcome } from '#lib/server/pages/outcome.ts';
import { cell, shown } from './fake-window.ts';
import { words } from './english.ts';

const measure = {
  id: 'x',
  version: 1,
  title: 'X',
  question: '',
  definition: '',
  doesNotShow: '',
  unit: 'percent',
  better: 'lower',
  counts: 'students',
  isShare: true,
} as const;
const outcome = (now: Figure): Outcome => ({ measure, now, then: nothing, change: compare(now, nothing, measure) });
const share = (percent: number, people = 400): Figure => figureOf(shown(percent, people));
const hidden = figureOf(cell({ status: 'protected' }));
const range = figureOf(cell({ status: 'coded', coded: '≤10', size_band: '21-40' }));
const grades = (...figures: Figure[]): MemberOutcome[] =>
  figures.map((now, index) => ({ ...outcome(now), breakdown: 'grade', member: ['KG', '01', '02'][index] ?? '' }));
const schools = (...figures: Figure[]): SchoolOutcome[] =>
  figures.map((now, index) => ({ ...outcome(now), school: { id: String(index), name: String(index) } }));

test.each([
  [grades(share(39), share(20)), 'Kindergarten is highest, at 39%'],
  [grades(share(20), share(39), hidden), 'Of the grades that can be shown, Grade 1 is highest, at 39%'],
  [grades(range, hidden), 'Grades can be shown as ranges only'],
  [grades(hidden, hidden), 'No grade’s figure can be shown'],
])('grades %#: what is hidden is never called lower', (all, said) =>
  expect(gradesAnswer(words, all, 'percent')).toBe(said),
);

test.each([
  [grades(share(17), share(31)), 'From 17% to 31% between groups'],
  [grades(share(17), share(31), range), 'From 17% to 31% among groups that can be shown'],
  [grades(share(17), share(31), { ...share(100), people: 2 }), 'From 17% to 31% among groups of ten or more'],
  [grades(hidden), 'No group’s figure can be shown'],
])('groups %#', (all, said) => expect(racesAnswer(words, all, 'percent')).toBe(said));

test.each([
  [
    schools(share(21), share(29)),
    outcome(share(24, 4486)),
    '24% across the district, 21% to 29% from school to school',
  ],
  [
    schools(share(21), share(29), hidden),
    outcome(share(24, 4486)),
    '24% across the district, 21% to 29% among schools that can be shown',
  ],
  [schools(share(21), share(29)), outcome(hidden), 'From 21% to 29% among schools that can be shown'],
  [schools(range, hidden), null, 'Schools can be shown as ranges only'],
  [schools(hidden), null, 'No school’s figure can be shown'],
])('schools %#', (all, district, said) => expect(schoolsAnswer(words, all, district, 'percent')).toBe(said));

test('a difference between schools is read only where an interval leaves out the district', () => {
  const district = outcome(share(24, 4486));
  expect(schoolsMore(words, schools(share(23), share(25)), district, 'percent')).toContain(
    'read no difference between schools',
  );
  expect(schoolsMore(words, schools(share(23), share(45)), district, 'percent')).toContain(
    'One school’s interval leaves out',
  );
});
