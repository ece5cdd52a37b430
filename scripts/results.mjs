/**
 * Where each command leaves its counts for the last line of a CI run, inside node_modules so that
 * a checkout stays clean.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('../node_modules/.cache/atelier-results/', import.meta.url))

/** @typedef {{ readonly passed: number, readonly failed: number }} Counts */

/** @typedef {'quick' | 'browser' | 'test-run' | 'check'} ResultName */

/** @type {readonly ResultName[]} */
const RESULTS = ['quick', 'browser', 'test-run', 'check']

/** @param {ResultName} name */
function pathOf(name) {
  return `${FOLDER}${name}.json`
}

/**
 * The JSON file that takes one command's results; what an earlier run left there is gone.
 *
 * @param {ResultName} name
 */
export function prepareResultFile(name) {
  mkdirSync(FOLDER, { recursive: true })
  const path = pathOf(name)
  rmSync(path, { force: true })
  return path
}

/**
 * @param {ResultName} name
 * @param {Counts} counts
 */
export function writeCounts(name, counts) {
  writeFileSync(prepareResultFile(name), JSON.stringify(counts))
}

/**
 * Reads what vitest's JSON reporter or `writeCounts` left. A command that left nothing never ran to
 * its end: its tests must not be missing silently, so it counts as one failure.
 *
 * @param {ResultName} name
 * @returns {Counts}
 */
function readCounts(name) {
  if (!existsSync(pathOf(name))) return { passed: 0, failed: 1 }
  const found = JSON.parse(readFileSync(pathOf(name), 'utf8'))
  return {
    passed: found.passed ?? found.numPassedTests,
    failed: found.failed ?? found.numFailedTests,
  }
}

/**
 * What every command of this run counted, together.
 *
 * @returns {Counts}
 */
export function sumResults() {
  return RESULTS.map(readCounts).reduce((sum, counts) => ({
    passed: sum.passed + counts.passed,
    failed: sum.failed + counts.failed,
  }))
}
