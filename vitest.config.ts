// One setting for the tests of every package; each package's vitest.config.ts passes it on.

// Tests open hundreds of small databases one after the other, and each gives back to the system what the one before had. From one pool
// instead of several, a third less of it is memory touched for the first time. Those who know no such pools take no notice.
process.env['DUCKDB_JE_MALLOC_CONF'] ??= 'narenas:1';
process.env['MALLOC_ARENA_MAX'] ??= '1';

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
