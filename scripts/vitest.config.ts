import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { bundleTextForVite } from './bundle-plugin.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  plugins: bundleTextForVite(),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // As many as there are cores: by itself it leaves one idle, which is half of two.
    maxWorkers: '100%',
    // No test leaves anything behind in a module, and to load them all again for each file takes minutes.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{core,app,panel}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['tests/{contract,hosts,build}/**/*.test.ts'],
          // The largest workshops take a third of that where other work goes on beside them.
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // One browser at a time: two of them on two cores starve each other into timeouts.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
