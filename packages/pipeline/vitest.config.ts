import { mergeConfig } from 'vitest/config';
import everywhere from '../../vitest.config.ts';

export default mergeConfig(everywhere, {
  // Half of all the time of the tests is here, in loads of a few rows by one thread each: a test for every core.
  test: { maxWorkers: '100%' },
});
