import { describe, expect, test } from 'vitest';
import { compare } from '#lib/figures/change.ts';
import { codedLimits, type Figure, figureOf, nothing } from '#lib/figures/figure.ts';
import {
  changeSentence,
  changeWithInterval,
  figureText,
  movement,
  peopleText,
  studentsText,
} from '#lib/figures/say.ts';
import { cell, shown } from './fake-window.ts';
import { words } from './english.ts';

const share = (percent: number, people: number): Figure => figureOf(shown(percent, people));
const lower = { better: 'lower', isShare: true } as const;
const say = (now: Figure, then: Figure): string => {
  const { first, second } = changeSentence(words, 'Chronic absence', now, compare(now, then, lower), 'percent');
  return `${first} ${second}`.trim();
};

describe('the interval chooses the clause about chance', () => {
  test.each([
    [
      share(24, 4486),
      share(27, 4486),
      'Chronic absence is 24%, down 3 points from this time last year. Chance alone would rarely produce a change this large.',
    ],
    [
      share(24, 500),
      share(27, 500),
      'Chronic absence is 24%, down 3 points from this time last year. A change this size is within what chance alone could produce.',
    ],
    [
      share(28, 500),
      share(27, 500),
      'Chronic absence is 28%, up 1 point from this time last year. A change this size is within what chance alone could produce.',
    ],
    [
      share(24, 500),
      share(24, 500),
      'Chronic absence is 24%, the same as this time last year. What difference there may be is within what chance alone could produce.',
    ],
    [share(24, 500), nothing, 'Chronic absence is 24%.'],
    [figureOf(cell({ status: 'protected' })), share(24, 500), 'Chronic absence: protected.'],
  ])('%#', (now, then, sentence) => expect(say(now, then)).toBe(sentence));
});

describe('every state has its word', () => {
  test.each([
    [share(24, 500), '24%'],
    [share(0, 500), '0%'],
    [figureOf(cell({ status: 'coded', coded: '≤10', size_band: '21-40' })), '10% or less'],
    [figureOf(cell({ status: 'coded', coded: '≥95', size_band: '41-100' })), '95% or more'],
    [figureOf(cell({ status: 'coded', coded: '11-19', size_band: '21-40' })), '11–19%'],
    [figureOf(cell({ status: 'protected' })), 'protected'],
    [figureOf(cell({ status: 'too_few_days' })), 'too few days'],
    [figureOf(cell({ status: 'not_submitted' })), 'not submitted'],
    [figureOf(cell({ status: 'not_mapped' })), 'code not mapped'],
    [nothing, 'none'],
    [figureOf(cell({ status: 'cannot_tell' })), 'cannot tell'],
  ])('%#: %s', (figure, word) => expect(figureText(words, figure, 'percent')).toBe(word));
});

test('a figure that is not shown carries no number, whatever the row held', () => {
  const leaking = figureOf(cell({ status: 'protected', people: 7, numerator: 3, value: 43, low: 10, high: 80 }));
  expect(leaking).toEqual({
    state: 'protected',
    value: null,
    low: null,
    high: null,
    lowerQuartile: null,
    upperQuartile: null,
    people: null,
    numerator: null,
    denominator: null,
    coded: null,
    band: null,
  });
});

test.each([
  ['≤10', { from: 0, to: 10 }],
  ['≥95', { from: 95, to: 100 }],
  ['11-19', { from: 11, to: 19 }],
  ['something else', null],
  [null, null],
])('the range %s has the limits %o', (coded, limits) => expect(codedLimits(coded)).toEqual(limits));

test('a change is written with its sign and its interval', () => {
  const change = compare(share(79, 402), share(83, 402), { better: 'higher', isShare: true });
  expect(changeWithInterval(words, change, 'percent')).toBe('−4 points (−9 to +1)');
  expect(movement(words, change, 'percent')).toBe('down 4 points');
  expect(movement(words, { ...change, by: -0.04 }, 'percent_of_days')).toBe('no change');
});

test('beside a range stands a size band, never a count', () => {
  const coded = figureOf(cell({ status: 'coded', coded: '≤10', size_band: '21-40' }));
  expect(peopleText(words, coded)).toBe('21–40');
  expect(studentsText(words, coded)).toBe('21–40 students');
  expect(studentsText(words, share(24, 4486))).toBe('4,486 students');
});
