import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'coverage/', 'out/', '.cache/', 'assets/samples/*/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'max-lines': ['warn', { max: 320, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['src/cli/**', 'bench/**', 'test/**', '.ci/**', 'assets/**'], rules: { 'no-console': 'off' } },
  // Tables of cases and of data are read line by line, not as a whole.
  {
    files: [
      '**/*.test.ts',
      'test/**',
      'src/template/**',
      'src/core/fields/synonyms/**',
      'src/core/messages/**',
    ],
    rules: { 'max-lines': 'off' },
  },
);
