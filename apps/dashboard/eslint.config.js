import globals from 'globals';
import root from '../../eslint.config.js';
import { forbidden } from './build-rules/refuse-forbidden.ts';

// the patterns of the root are relative to the root, those here to this folder
export default [
  ...root,
  { files: ['src/**'], languageOptions: { globals: globals.browser } },
  { files: ['server.mjs'], rules: { 'no-console': 'off' } },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: forbidden.map(({ pattern, why }) => ({ regex: pattern.source, message: why })) },
      ],
    },
  },
];
