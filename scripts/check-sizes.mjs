/** Fails on a source file of more than 250 lines: one idea a file. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const LIMIT = 250
const NOT_CODE = /^tests\/(samples|golden)\//
const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Committed and about to be; not what git ignores. */
const listing = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})

const sizes = listing
  .split('\n')
  .filter((path) => /\.(tsx?|mjs|cjs|js)$/.test(path) && !NOT_CODE.test(path))
  .filter((path) => existsSync(`${ROOT}${path}`))
  .map((path) => ({
    path,
    lines: readFileSync(`${ROOT}${path}`, 'utf8').trimEnd().split('\n').length,
  }))
const tooLong = sizes.filter(({ lines }) => lines > LIMIT)

for (const { path, lines } of tooLong) console.error(`${path}: ${lines} lines, at most ${LIMIT}`)
console.log(`${sizes.length} files measured`)
process.exitCode = tooLong.length > 0 || sizes.length === 0 ? 1 : 0
