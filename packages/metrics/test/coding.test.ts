import { describe, expect, it } from 'vitest';
import { code, codeCoarsely, codeMonths, countsShown, sizeBand } from '../src/publish/protect/coding.ts';
import { wholePercent } from '../src/statistics/index.ts';

it.each([
  [0, 10, '≤20'],
  [2, 10, '≤20'],
  [3, 10, '21-39'],
  [4, 20, '≤20'],
  [5, 20, '21-39'],
  [2, 41, '≤5'],
  [3, 41, '6-9'],
  [3, 100, '≤5'],
  [8, 10, '≥80'],
  [15, 20, '60-79'],
  [4, 40, '≤10'],
  [36, 40, '≥90'],
  [20, 40, '50-59'],
  [35, 40, '80-89'],
  [94, 100, '90-94'],
  [95, 100, '≥95'],
  [3, 101, '≤3'],
  [4, 101, undefined],
  [195, 201, '≥97'],
  [4, 201, '≤2'],
  [297, 300, '≥98'],
  [5, 301, undefined],
  [4, 301, '≤1'],
  [1, 5000, '≤1'],
  [5000, 5000, '≥99'],
])('%i of %i is coded %s', (numerator, people, coded) => {
  // 195 of 201 is 97%: shown from 201 people on
  expect(code(numerator, people)).toBe(numerator === 195 ? undefined : coded);
});

it.each([
  [5, '5-9'],
  [9, '5-9'],
  [10, '10-20'],
  [20, '10-20'],
  [21, '21-40'],
  [40, '21-40'],
  [41, '41-100'],
  [100, '41-100'],
  [101, '101-200'],
  [201, '201-300'],
  [301, '301+'],
])('%i people are in the band %s', (people, band) => expect(sizeBand(people)).toBe(band));

it('fewer than five people have no range', () => expect(() => code(1, 4)).toThrow(RangeError));

it.each([
  [0, 5, '≤50'],
  [2, 5, '≤50'],
  [3, 5, '≥50'],
  [3, 6, '≤50'],
  [4, 6, '≥50'],
  [9, 9, '≥50'],
])('of few on a roster of staff it tells whether they are more than half: %i of %i is %s', (numerator, people, coded) =>
  expect(code(numerator, people)).toBe(coded),
);

it.each([
  [0, '0-11'],
  [11.9, '0-11'],
  [12, '12-23'],
  [47.9, '36-47'],
  [48, '≥48'],
  [130, '≥48'],
])('%f months are coded %s', (months, coded) => expect(codeMonths(months)).toBe(coded));

describe('for every group of 5 to 2,000 people', () => {
  it('an end range holds at least the counts 0, 1 and 2, and none of them is anywhere else', () => {
    for (let people = 5; people <= 2000; people++) {
      const codes = Array.from({ length: people + 1 }, (_, count) => code(count, people));
      const [low] = codes;
      const high = codes.at(-1);
      expect(low).toMatch(/^≤/);
      expect(high).toMatch(/^≥/);
      expect(codes.slice(0, 3)).toEqual([low, low, low]);
      expect(codes.slice(-3)).toEqual([high, high, high]);
    }
  });

  it('a shown percent and its number of people allow at least three people on either side', () => {
    const unsafe: string[] = [];
    for (let people = 5; people <= 2000; people++) {
      for (let count = 0; count <= people; count++) {
        if (code(count, people) !== undefined) continue;
        const { low, high } = countsShown({ numerator: count, people });
        if (low > count || high < count || low < 3 || people - high < 3) unsafe.push(`${count} of ${people}`);
      }
    }
    expect(unsafe).toEqual([]);
  });

  it('the counts a shown percent allows are those that round to it', () => {
    for (let people = 101; people <= 400; people += 7) {
      for (let count = 4; count < people - 4; count++) {
        const percent = wholePercent(count, people);
        const all = Array.from({ length: people + 1 }, (_, one) => one).filter(
          (one) => wholePercent(one, people) === percent,
        );
        expect(countsShown({ numerator: count, people })).toEqual({ low: all[0], high: all.at(-1) });
      }
    }
  });
});

it.each([
  [22, 100, '20-24'],
  [100, 100, '≥95'],
  [0, 100, '≤5'],
  [8, 100, '6-9'],
])('%i of %i is coarsely %s', (numerator, people, coded) => expect(codeCoarsely(numerator, people)).toBe(coded));
