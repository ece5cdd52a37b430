/**
 * What Biome cannot see: lost promises and forgotten cases need types, and each realm has built-ins
 * that exist in the language but not in its promises.
 */
import { fileURLToPath } from 'node:url'
import figma from '@figma/eslint-plugin-figma-plugins'
import tseslint from 'typescript-eslint'

const root = fileURLToPath(new URL('..', import.meta.url))

const NO_LOCALE = 'Its answer differs between hosts, and FigJam has no Intl at all.'

const localeBans = [
  { property: 'localeCompare', message: NO_LOCALE },
  { property: 'toLocaleString', message: NO_LOCALE },
  { property: 'toLocaleDateString', message: NO_LOCALE },
  { property: 'toLocaleTimeString', message: NO_LOCALE },
]

export default [
  { ignores: ['**/dist/**', 'node_modules/**', '**/*.d.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: root },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { ts: tseslint.plugin },
    rules: {
      'ts/await-thenable': 'error',
      'ts/no-floating-promises': 'error',
      'ts/no-misused-promises': 'error',
      'ts/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['shared/core/**', 'shared/app/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Intl', message: NO_LOCALE }],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Take a seed as an argument.' },
        { object: 'Date', property: 'now', message: 'Take the time as an argument.' },
        ...localeBans,
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Take the time as an argument.',
        },
      ],
    },
  },
  { files: ['plugin-figjam/main/**/*.ts'], ...figma.flatConfigs.recommended },
  {
    files: ['plugin-figjam/main/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Intl', message: NO_LOCALE }],
      'no-restricted-properties': ['error', ...localeBans],
    },
  },
]
