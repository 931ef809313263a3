import { mergeConfig } from 'vitest/config';
import everywhere from '../../vitest.config.ts';

// puts another machine in the place of this one, and so must be the first to open a database
const ofAnotherMachine = 'test/memory-rule.test.ts';

export default mergeConfig(everywhere, {
  test: {
    // Half of all the time of the tests is here, in loads of a few rows by one thread each: a test for every core.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // files of tests share their modules: what a load makes once for all loads is not made again for each of them
        test: { name: 'here', isolate: false, exclude: [...everywhere.test.exclude, ofAnotherMachine] },
      },
      { extends: true, test: { name: 'elsewhere', include: [ofAnotherMachine] } },
    ],
  },
});
