/**
 * The whole test run: a browser is found or installed first, because the run fails without one; then
 * both plugins are built, then the quick tests, then the browser tests on what was built.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildPlugins } from './build.mjs'
import { ensureBrowser } from './ensure-browser.mjs'
import { prepareResultFile, writeCounts } from './results.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * @param {'quick' | 'browser'} name of the result file
 * @param {readonly string[]} projects of vitest.config.ts
 */
function runTests(name, projects) {
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config=scripts/vitest.config.ts',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${prepareResultFile(name)}`,
    ],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, CHROME_PATH: browser } },
  )
  return status === 0
}

const browser = await ensureBrowser()
console.log(`Browser: ${browser}`)
await buildPlugins()
const outcomes = [runTests('quick', ['unit', 'contract']), runTests('browser', ['browser'])]

// A run can fail without a failed test: an unhandled rejection, a file that does not load.
const allGreen = outcomes.every((ok) => ok)
writeCounts('test-run', { passed: 0, failed: allGreen ? 0 : 1 })
process.exitCode = allGreen ? 0 : 1
