import { describe, expect, test } from 'vitest';
import { classify, foldedAnswer, scaleOfAll } from '../src/surveys/classify.ts';
import { builtInScales, isLabelScale } from '../src/surveys/scales.ts';

const scale = (name: string) => {
  const found = builtInScales[name];
  if (found === undefined) throw new Error(`no scale ${name}`);
  return found;
};

describe('what an answer says', () => {
  test.each<[string, string, string, number | null]>([
    ['as it is written', 'Strongly agree', 'scored', 5],
    ['in capitals, with blanks', '  STRONGLY   Agree ', 'scored', 5],
    ['with its number before it', '1 - Strongly disagree', 'scored', 1],
    ['with its number behind it', 'Neither agree nor disagree (3)', 'scored', 3],
    ['in Spanish', 'Totalmente de acuerdo', 'scored', 5],
    ['in Spanish without its accents', 'ni de acuerdo ni en desacuerdo', 'scored', 3],
    ['that it does not apply', 'N/A', 'not_applicable', null],
    ['that it does not apply, in Spanish', 'No aplica', 'not_applicable', null],
    ['that nobody knows', 'I don’t know', 'not_sure', null],
    ['that nobody knows, with a plain apostrophe', "I don't know", 'not_sure', null],
    ['that nobody knows, in Spanish', 'No sé', 'not_sure', null],
    ['something else', 'Kinda agree', 'unknown_label', null],
    ['a number, which may count from either end', '5', 'unknown_label', null],
    ['a label of another scale', 'Often', 'unknown_label', null],
  ])('%s: %s', (_, answer, state, points) => expect(classify(answer, scale('agreement_5'))).toEqual({ state, points }));

  test.each<[string, string, number | null]>([
    ['1', 'scored', 1],
    ['6', 'scored', 6],
    ['6.0', 'scored', 6],
    ['7', 'unknown_label', null],
    ['0', 'unknown_label', null],
    ['2.5', 'unknown_label', null],
    ['two', 'unknown_label', null],
    ['', 'unknown_label', null],
  ])('of 1 to 6: “%s”', (answer, state, points) =>
    expect(classify(answer, { lowest: 1, highest: 6 })).toEqual({ state, points }),
  );

  test('what the district says of an answer holds on every scale, but never instead of a point', () => {
    const own = { 'Kinda agree': 'not_sure', Agree: 'text' } as const;
    expect(classify('kinda AGREE', scale('agreement_4'), own)).toEqual({ state: 'not_sure', points: null });
    expect(classify('Agree', scale('agreement_4'), own)).toEqual({ state: 'scored', points: 3 });
  });
});

describe('the scale on which all answers are', () => {
  test.each<[string, readonly string[], string | undefined]>([
    ['four points are enough', ['Agree', 'Strongly disagree', 'N/A'], 'agreement_4'],
    ['a neutral answer needs five', ['Agree', 'Neutral'], 'agreement_5'],
    ['yes and no', ['Sí', 'No'], 'yes_no'],
    ['one answer beside the scale is one too many', ['Agree', 'Perhaps'], undefined],
    ['nobody has an opinion', ['N/A', 'Not sure'], undefined],
    ['no answers', [], undefined],
  ])('%s', (_, answers, expected) => expect(scaleOfAll(answers, builtInScales)).toBe(expected));
});

describe.each(Object.entries(builtInScales))('%s', (_, one) => {
  test('no spelling means two points', () => {
    const all = isLabelScale(one) ? one.labels.flatMap((labels) => [...new Set(labels.map(foldedAnswer))]) : [];
    expect(all.filter((label, index) => all.indexOf(label) !== index)).toEqual([]);
  });
  test('no point says that there is no opinion', () => {
    const all = isLabelScale(one) ? one.labels.flat() : [];
    expect(all.filter((label) => classify(label, { lowest: 1, highest: 2 }).state !== 'unknown_label')).toEqual([]);
  });
});
