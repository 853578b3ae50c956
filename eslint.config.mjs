import comments from '@eslint-community/eslint-plugin-eslint-comments/configs';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const TESTS = ['**/*.spec.ts', '**/*-spec.ts', '**/test/**/*.ts', 'libs/common/src/testing/**/*.ts'];
const COMMAND_LINE = ['scripts/**', 'bench/**', 'examples/**', 'training/**'];
const READS_ENVIRONMENT = ['apps/*/src/main*.ts', 'libs/common/src/config/**'];

export default tseslint.config(
  { ignores: ['dist/**', '.data/**', 'coverage/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  comments.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@eslint-community/eslint-comments/require-description': ['error', { ignore: ['eslint-enable'] }],
      // One at the top of a file is for the whole file on purpose.
      '@eslint-community/eslint-comments/disable-enable-pair': ['error', { allowWholeFile: true }],
    },
  },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A Nest module is a class with a decorator and no members.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // A number prints as one expects; anything else in a template is a mistake.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {
          allowNumber: true,
          allowAny: false,
          allowBoolean: false,
          allowNever: false,
          allowNullish: false,
          allowRegExp: false,
        },
      ],
      // `() => void f()` in one line is clear enough.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `while (true)` is the honest form of a loop that only ends from inside.
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // An empty string is as absent as null in headers, forms and printed text.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // An implementation of an asynchronous seam may need no await: `async` still turns a throw into a rejection.
      '@typescript-eslint/require-await': 'off',
      // Nest and winston declare the shapes of their options as classes; literals are their documented use.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // `[...text]` gives code points, which is what reading identifiers and words character by character means.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // An underscore says that a parameter is there only for the signature; `...rest` drops fields by naming them.
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          caughtErrors: 'all',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // The environment is read and checked once, at the start; the rest takes its configuration as an argument.
    files: ['{apps,libs}/*/src/**/*.ts'],
    ignores: [...READS_ENVIRONMENT, ...TESTS],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Take the value from the configuration.' },
      ],
    },
  },
  {
    files: TESTS,
    rules: {
      // A wrong guess fails the test, which is what a test is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `expect(store.put)` does not call the method.
      '@typescript-eslint/unbound-method': 'off',
      // `expect.any(String)` and parsed response bodies are `any`; the assertions on them are the check.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  { files: COMMAND_LINE, rules: { 'no-console': 'off' } },

  {
    // Plain JavaScript belongs to no tsconfig: linted without types.
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'AbortController',
          'AbortSignal',
          'Blob',
          'Buffer',
          'FormData',
          'URL',
          'URLSearchParams',
          'clearInterval',
          'clearTimeout',
          'console',
          'fetch',
          'performance',
          'process',
          'queueMicrotask',
          'setImmediate',
          'setInterval',
          'setTimeout',
          'structuredClone',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { __dirname: 'readonly', __filename: 'readonly' },
    },
  },

  prettier,
);
