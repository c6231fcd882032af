import tseslint from 'typescript-eslint';

/** Biome formats and lints; this checks only what needs types. */
export default tseslint.config(
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: {
      parserOptions: {
        project: '../tsconfig.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Contracts are records of functions without `this`, and amounts are branded numbers: both are right as they are.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-unary-minus': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    },
  },
  {
    // Rules read like sentences: what may be absent is asked for, never asserted, cast or replaced by a number that hides it.
    files: ['src/detectors/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "LogicalExpression[operator='??'][right.type='Literal']",
          message: 'A default hides what is absent: say what it means where the fact is made.',
        },
      ],
    },
  },
);
