import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';

export default typescript.config(
  { ignores: ['**/node_modules', '**/build', '**/.svelte-kit', '**/.turbo', '.tools', 'data', '**/.reports'] },
  js.configs.recommended,
  ...typescript.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: globals.node } },
  {
    files: ['apps/dashboard/**'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'] } },
  },
  {
    rules: {
      // a test of indexed access is the type checker's work (noUncheckedIndexedAccess)
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['apps/cli/**', 'tools/**', 'apps/dashboard/server.mjs', '**/bench/**'], rules: { 'no-console': 'off' } },
);
