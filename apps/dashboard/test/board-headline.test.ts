import { expect, test } from 'vitest';
import type { Verdict } from '#lib/figures/change.ts';
import { nothing } from '#lib/figures/figure.ts';
import { boardHeadline } from '#lib/figures/board-headline.ts';
import type { Outcome } from '#lib/server/pages/outcome.ts';
import { words } from './english.ts';

const outcome = (title: string, verdict: Verdict): Outcome => ({
  measure: {
    id: title,
    version: 1,
    title,
    question: '',
    definition: '',
    doesNotShow: '',
    unit: 'percent',
    counts: 'students',
    better: 'lower',
    isShare: true,
  },
  now: nothing,
  then: nothing,
  change: { verdict, by: 1, low: 0, high: 2 },
});
const of = (...verdicts: Verdict[]): string =>
  boardHeadline(
    words,
    verdicts.map((verdict, index) =>
      outcome(['Chronic absence', 'Severe chronic absence', 'Graduation'][index] ?? '', verdict),
    ),
  );

test.each<[Verdict[], string]>([
  [['better', 'unclear', 'worse'], 'One of three outcomes is better than a year ago. One is worse: graduation.'],
  [
    ['better', 'better', 'unclear'],
    'Two of three outcomes are better than a year ago. None is worse by more than chance allows.',
  ],
  [
    ['better', 'worse', 'worse'],
    'One of three outcomes is better than a year ago. Two are worse: severe chronic absence and graduation.',
  ],
  [
    ['unclear', 'unclear'],
    'None of two outcomes is clearly better than a year ago. None is worse by more than chance allows.',
  ],
  [['worse', 'unclear'], 'None of two outcomes is clearly better than a year ago. One is worse: chronic absence.'],
  [['better', 'better'], 'All two outcomes are better than a year ago.'],
  [['better', 'unjudged'], 'The one outcome is better than a year ago.'],
  [['unknown', 'unjudged'], 'This release has no earlier year to compare with.'],
  [[], 'No figures have been published yet.'],
])('%j', (verdicts, sentence) => expect(of(...verdicts)).toBe(sentence));
