// One setting for the tests of every package; each package's vitest.config.ts passes it on.
export default {
  test: {
    // browser journeys are Playwright's
    exclude: ['**/node_modules/**', '**/journeys/**'],
    // a test that passes only after another one is a fault: the order changes with every run
    sequence: { shuffle: true },
    // a busy two-core machine is slow, not wrong
    // nothing waits for this long: it ends what hangs, also on two cores that others use
    testTimeout: 180_000,
    hookTimeout: 300_000,
    reporters: ['default', 'json'],
    outputFile: { json: '.reports/test.json' },
  },
};
