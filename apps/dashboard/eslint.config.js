import root from '../../eslint.config.js';
import { forbidden } from './build-rules/refuse-forbidden.ts';

export default [
  ...root,
  {
    files: ['src/**', 'apps/dashboard/src/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: forbidden.map(({ pattern, why }) => ({ regex: pattern.source, message: why })) },
      ],
    },
  },
];
