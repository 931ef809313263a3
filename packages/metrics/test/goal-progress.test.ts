import { describe, expect, it } from 'vitest';
import { lineValue, progressOf } from '../src/publish/strategy/goal-progress.ts';

/** From 30 down to 20 percent; half of the time has passed, so that the line is at 25. */
const down = { baseline: 30, target: 20, passed: 0.5 };
const up = { baseline: 60, target: 80, passed: 0.25 };

describe('the straight line', () => {
  it.each([
    [0, 30],
    [0.5, 25],
    [1, 20],
    [1.4, 20],
    [-0.2, 30],
  ])('after %s of the time is at %s', (passed, value) => expect(lineValue({ ...down, passed })).toBe(value));
});

describe('a figure on its way', () => {
  it.each([
    // all of the interval on the right side of the line, which is allowed to touch it
    [down, [23, 21, 25], 'on_course', [70, 50, 90]],
    [down, [23, 21, 26], 'about_on_course', [70, 40, 90]],
    [down, [28, 25, 31], 'about_on_course', [20, -10, 50]],
    [down, [28, 26, 30], 'behind', [20, 0, 40]],
    [down, [33, 31, 35], 'behind', [-30, -50, -10]],
    [down, [18, 16, 20], 'reached', [120, 100, 140]],
    [down, [18, 16, 21], 'on_course', [120, 90, 140]],
    [up, [70, 65, 75], 'on_course', [50, 25, 75]],
    [up, [70, 64, 76], 'about_on_course', [50, 20, 80]],
    [up, [61, 58, 64], 'behind', [5, -10, 20]],
    // the day of the target has passed: the line is the target
    [{ ...down, passed: 1.2 }, [22, 21, 23], 'behind', [80, 70, 90]],
  ] as const)('%j at %j is %s', (track, [value, low, high], standing, [along, nearer, farther]) => {
    expect(progressOf(track, { value, low, high })).toMatchObject({
      standing,
      value: along,
      low: nearer,
      high: farther,
    });
  });

  it('without an interval claims nothing but how far it is', () =>
    expect(progressOf(down, { value: 22, low: null, high: null })).toEqual({
      line: 25,
      value: 80,
      low: null,
      high: null,
      standing: 'no_interval',
    }));

  it('has no way where the target is the baseline', () =>
    expect(progressOf({ ...down, target: 30 }, { value: 22, low: 20, high: 24 })).toMatchObject({
      value: null,
      standing: 'no_way',
    }));
});
