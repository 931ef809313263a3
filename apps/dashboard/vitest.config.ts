import { mergeConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';
import dashboard from './vite.config.ts';

export default mergeConfig(dashboard, shared);
