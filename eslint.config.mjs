// Biome lints everything; ESLint is here for one thing: regular expressions that stay linear.
import regexp from 'eslint-plugin-regexp';
import { parser } from 'typescript-eslint';

export default [
  { ignores: ['dist/**', '.vscode-test/**', 'node_modules/**', 'coverage/**'] },
  {
    files: ['{client,server}/src/**/*.ts', 'syntaxes/source/**/*.mjs', 'scripts/**/*.mjs'],
    languageOptions: { parser },
    plugins: { regexp },
    linterOptions: { reportUnusedDisableDirectives: true },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/no-invalid-regexp': 'error',
      'regexp/no-empty-alternative': 'error',
      'regexp/no-misleading-unicode-character': 'error',
    },
  },
];
