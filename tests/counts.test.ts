import { describe, expect, test } from 'vitest';
import { closingLine, countsOf, countsOfTask, sum } from '../tools/counts.ts';

const vitest = (...statuses: readonly string[]) => ({
  testResults: [{ assertionResults: statuses.map((status, index) => ({ status, fullName: `case ${index}` })) }],
});
const playwright = (...statuses: readonly string[]) => ({
  suites: [{ specs: [], suites: [{ specs: statuses.map((status) => ({ title: status, tests: [{ status }] })) }] }],
});
const numbers = (counts: ReturnType<typeof countsOf>) => [counts.passed, counts.failed.length, counts.skipped.length];

describe('the closing line of npm test', () => {
  test.each([
    [vitest('passed', 'passed', 'failed'), [2, 1, 0]],
    [vitest('passed', 'pending', 'todo', 'skipped'), [1, 0, 3]],
    [vitest(), [0, 0, 0]],
    [playwright('expected', 'unexpected', 'skipped'), [1, 1, 1]],
    [playwright('flaky'), [0, 1, 0]],
  ])('counts of %j', (report, expected) => expect(numbers(countsOf(report))).toEqual(expected));

  test('a report of another kind is a fault', () => expect(() => countsOf({})).toThrow('neither'));

  test.each([
    ['a check that passed', { suite: false, ok: true, report: undefined }, [1, 0, 0]],
    ['a check that failed', { suite: false, ok: false, report: undefined }, [0, 1, 0]],
    ['a suite', { suite: true, ok: true, report: vitest('passed') }, [1, 0, 0]],
    ['a suite with a failure', { suite: true, ok: false, report: vitest('passed', 'failed') }, [1, 1, 0]],
    ['a suite that left no report', { suite: true, ok: true, report: undefined }, [0, 1, 0]],
    ['a suite that ran no test', { suite: true, ok: true, report: vitest() }, [0, 1, 0]],
    ['a suite that only skipped', { suite: true, ok: true, report: vitest('skipped') }, [0, 1, 1]],
    ['a file that could not be imported', { suite: true, ok: false, report: vitest('passed') }, [1, 1, 0]],
  ])('%s', (_says, task, expected) => expect(numbers(countsOfTask({ name: 'a task', ...task }))).toEqual(expected));

  test('what failed is named', () => {
    expect(countsOf(vitest('passed', 'failed')).failed).toEqual(['case 1']);
    expect(countsOf(playwright('unexpected')).failed).toEqual(['unexpected']);
    expect(countsOfTask({ name: 'lint', suite: false, ok: false, report: undefined }).failed).toEqual(['lint']);
  });

  test('adds up', () => {
    const total = sum([countsOf(vitest('passed', 'skipped')), countsOf(playwright('expected', 'unexpected'))]);
    expect(closingLine(total)).toBe('2 passed, 1 failed, 1 skipped');
    expect(closingLine(sum([]))).toBe('0 passed, 0 failed');
  });
});
