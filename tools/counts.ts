/** How many test cases passed, which failed, and which were skipped. */
export interface Counts {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly skipped: readonly string[];
}

interface VitestReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly { readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }[];
  }[];
}

/** Counts a report of Vitest's or Playwright's JSON reporter. Throws when it is neither: that is a fault of ours. */
export function countsOf(report: unknown): Counts {
  if (typeof report === 'object' && report !== null) {
    if ('testResults' in report) return countVitest(report as VitestReport);
    if ('suites' in report) return countPlaywright(report as PlaywrightSuite);
  }
  throw new Error('a test report is neither of Vitest nor of Playwright');
}

function countVitest({ testResults }: VitestReport): Counts {
  const cases = testResults.flatMap((file) => file.assertionResults);
  const named = (wanted: (status: string) => boolean) =>
    cases.filter((one) => wanted(one.status)).map((one) => one.fullName);
  return {
    passed: named((status) => status === 'passed').length,
    failed: named((status) => status === 'failed'),
    skipped: named((status) => status !== 'passed' && status !== 'failed'),
  };
}

function countPlaywright(suite: PlaywrightSuite): Counts {
  const own = (suite.specs ?? []).flatMap((spec) => spec.tests.map(({ status }) => ({ title: spec.title, status })));
  const inner = (suite.suites ?? []).map(countPlaywright);
  return sum([
    {
      passed: own.filter((one) => one.status === 'expected').length,
      // a test that passes at the second try is not one that passes
      failed: own.filter((one) => one.status === 'unexpected' || one.status === 'flaky').map((one) => one.title),
      skipped: own.filter((one) => one.status === 'skipped').map((one) => one.title),
    },
    ...inner,
  ]);
}

export const sum = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((total, one) => total + one.passed, 0),
  failed: all.flatMap((one) => one.failed),
  skipped: all.flatMap((one) => one.skipped),
});

/**
 * What one finished task counts for. A suite counts its cases, any other step counts as one. A suite that ran no test,
 * or that failed although no case did (a file that could not be imported, say), counts as one failure.
 */
export function countsOfTask(task: {
  readonly name: string;
  readonly suite: boolean;
  readonly ok: boolean;
  readonly report: unknown;
}): Counts {
  if (!task.suite) return { passed: task.ok ? 1 : 0, failed: task.ok ? [] : [task.name], skipped: [] };
  const counts = task.report === undefined ? { passed: 0, failed: [], skipped: [] } : countsOf(task.report);
  const silent = counts.failed.length === 0 && (!task.ok || counts.passed === 0);
  return silent ? { ...counts, failed: [task.name] } : counts;
}

/** The line that ends `npm test`. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed.length} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
}
