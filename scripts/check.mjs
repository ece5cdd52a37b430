/**
 * Everything that is checked without running the product: format, lint, types, layers, leftovers,
 * sizes. Runs all of them even when one fails, then says which did.
 */
import { spawnSync } from 'node:child_process'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeCounts } from './results.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** @type {readonly { readonly name: string, readonly command: string }[]} */
const CHECKS = [
  { name: 'format and lint', command: 'biome check --error-on-warnings' },
  { name: 'types', command: 'tsc -b' },
  {
    name: 'lint with types',
    command: 'eslint --config scripts/eslint.config.js --max-warnings 0 .',
  },
  { name: 'layers', command: 'node scripts/check-modules.mjs' },
  { name: 'leftovers', command: 'knip --config scripts/knip.json' },
  { name: 'file sizes', command: 'node scripts/check-sizes.mjs' },
]

const environment = {
  ...process.env,
  PATH: [`${ROOT}node_modules/.bin`, process.env['PATH']].join(delimiter),
}

const failed = CHECKS.filter(({ name, command }) => {
  console.log(`\n— ${name}: ${command}`)
  // Through the shell, which finds the packages' commands on every system; the commands are fixed.
  const { status } = spawnSync(command, {
    cwd: ROOT,
    shell: true,
    stdio: 'inherit',
    env: environment,
  })
  return status !== 0
})

writeCounts('check', { passed: CHECKS.length - failed.length, failed: failed.length })
console.log(
  failed.length === 0
    ? `\nAll ${CHECKS.length} checks hold.`
    : `\nFailed: ${failed.map(({ name }) => name).join(', ')}`,
)
process.exitCode = failed.length > 0 ? 1 : 0
