import { defineConfig, mergeConfig } from 'vitest/config';
import everywhere from '../../vitest.config.ts';
import vite from './vite.config.ts';

export default mergeConfig(
  mergeConfig(vite, everywhere),
  defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 300_000 } }),
);
